#!/bin/sh
# Makes the font files of this folder. Run once by hand; the results are committed, nothing here runs at build or at start.
#
#   sh lib/render/fonts/make-subsets.sh SCRATCH
#
# SCRATCH: an empty folder for downloads. Needs a Debian 12 system (apt-get, dpkg-deb), hb-subset (package libharfbuzz-bin, 6.0.0),
# bzip2, node and npm.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$here/files
scratch=${1:?"usage: make-subsets.sh SCRATCH"}
mkdir -p "$scratch" "$out"
cd "$scratch"

# Sources: Fandol 1.300 is packed only with TeX; the list of 通用规范汉字表 is the property kTGH of Unihan 15.0.
apt-get download texlive-lang-chinese=2022.20230122-1 unicode-data=15.0.0-1
dpkg-deb --fsys-tarfile texlive-lang-chinese_*.deb | tar x --wildcards '*/fandol/*'
dpkg-deb --fsys-tarfile unicode-data_*.deb | tar x --wildcards '*/Unihan_OtherMappings.txt.bz2'
npm pack --silent @expo-google-fonts/noto-serif-sc@0.4.3 @expo-google-fonts/noto-sans-sc@0.4.3
mkdir -p serif sans
tar xzf expo-google-fonts-noto-serif-sc-0.4.3.tgz -C serif
tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz -C sans

# The characters: all of GB2312 (hanzi and symbols), the 8,105 of 通用规范汉字表, and the blocks of Latin, punctuation and
# enclosed numbers that people paste in from elsewhere.
bzcat usr/share/unicode/Unihan_OtherMappings.txt.bz2 | awk '/^U/ && $2 == "kTGH" { sub("U\\+", "", $1); print $1 }' > tgh.txt
node -e '
const gb = new TextDecoder("gbk")
const points = new Set(require("fs").readFileSync("tgh.txt", "utf8").trim().split("\n").map((hex) => parseInt(hex, 16)))
if (points.size !== 8105) throw new Error(`kTGH has ${points.size} characters, 8105 expected`)
for (let lead = 0xa1; lead <= 0xf7; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) {
  const [character] = gb.decode(Uint8Array.of(lead, trail))
  const point = character.codePointAt(0)
  if (point !== 0xfffd && !(point >= 0xe000 && point <= 0xf8ff)) points.add(point)
}
for (const [from, to] of [[0x20, 0x7e], [0xa0, 0xff], [0x2000, 0x206f], [0x2100, 0x214f], [0x2150, 0x218f], [0x2190, 0x2199], [0x2200, 0x22ff],
  [0x2460, 0x24ff], [0x2500, 0x257f], [0x25a0, 0x25ff], [0x3000, 0x303f], [0x3200, 0x33ff], [0xff01, 0xff5e], [0xffe0, 0xffe6]]) {
  for (let point = from; point <= to; point++) points.add(point)
}
console.log([...points].sort((a, b) => a - b).map((point) => point.toString(16)).join("\n"))
' > wanted.txt
# Fandol draws U+FFE5 (￥) as a dollar sign: without it the character is taken from Noto.
grep -vix ffe5 wanted.txt > wanted-fandol.txt

# No layout features: every character keeps the width and the shape it was measured with. Outlines are not touched.
subset() {
  hb-subset --font-file="$1" --output-file="$out/$2" --no-hinting --name-IDs='*' --drop-tables+=GSUB,GPOS,GDEF,BASE,vhea,vmtx,VORG,DSIG "$3"
}
fandol=usr/share/texlive/texmf-dist/fonts/opentype/public/fandol
subset $fandol/FandolFang-Regular.otf FandolFang.otf --unicodes-file=wanted-fandol.txt
subset $fandol/FandolKai-Regular.otf FandolKai.otf --unicodes-file=wanted-fandol.txt
subset sans/package/500Medium/NotoSansSC_500Medium.ttf NotoSansSC-Medium.ttf --unicodes-file=wanted.txt
subset serif/package/700Bold/NotoSerifSC_700Bold.ttf NotoSerifSC-Bold.ttf --unicodes-file=wanted.txt
# The last resort of every stack keeps every character it has, with the rare ones outside GB2312, GBK and the basic plane.
subset serif/package/400Regular/NotoSerifSC_400Regular.ttf NotoSerifSC-Regular.ttf --unicodes='*'

cp usr/share/doc/texlive-doc/fonts/fandol/README "$out/Fandol-README.txt"
gzip -dc usr/share/doc/texlive-doc/fonts/fandol/COPYING.gz > "$out/Fandol-COPYING.txt"
cp sans/package/LICENSE_FONT "$out/NotoSansSC-OFL.txt"
cp serif/package/LICENSE_FONT "$out/NotoSerifSC-OFL.txt"
