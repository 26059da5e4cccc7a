import type { Paragraph } from './flow'

/**
 * Lines a website puts round an article: where it was published, how to print it, what to read next, who runs the site.
 */
const patterns: readonly RegExp[] = [
  /^【?(?:发布|发文|成文|更新|公开|生成|录入|印发|添加)?(?:日期|时间)[：:]/,
  /^(?:信息|文章|稿件)?来源[：:]/,
  /^(?:作者|编辑|责任编辑|审核|录入者?|发布者?|发布机构|供稿|索引号|文号|公开方式|公开范围|公开类别|主题分类|有效性|关键词|主题词|点击数?|点击率|阅读量?|浏览(?:次数|量)?|访问(?:次数|量)|字号|字体(?:大小)?|视力保护色?|您(?:现在|当前)?的?位置|当前位置|所在位置|分享到?|扫一扫|打印|关闭|收藏)(?:本页|窗口|此页|次数|量)?\s*[：:>【[（(]/,
  /^[【[（(]?\s*(?:打印|关闭|收藏|分享|字体|大|中|小|返回|顶部|返回顶部|打印本页|关闭窗口|关闭本页|我要打印|纠错|无障碍阅读|首页|末页|尾页|上一页|下一页|更多)\s*[】\]）)]?$/,
  /^(?:[【[（(]?\s*(?:字体|字号|大|中|小|打印|关闭|收藏|分享(?:到)?|微信|微博|QQ空间|复制链接|本页|窗口|打印本页|关闭窗口|返回顶部|返回|下载)\s*[】\]）)：:]?[\s|｜/·]*){2,}$/,
  /^(?:上一[篇条]|下一[篇条]|相关(?:链接|文章|阅读|信息|新闻|附件)|推荐阅读|友情链接|网站地图|联系我们|关于我们|网站声明|法律声明|扫描二维码|扫一扫|分享到|用微信扫|手机(?:版|浏览)|返回顶部|您是第)/,
  /(?:版权所有|ICP备|公网安备|网站标识码|技术支持|Copyright|©|建议使用.{0,12}浏览|您是第.{0,8}位访客)/i,
  /^(?:主办(?:单位)?|承办(?:单位)?|维护单位|网站维护)[：:]/,
  /^(?:首页|上一页|下一页|尾页|末页|共\s*\d+\s*页|第?\s*\d{1,3}\s*页?|\d{1,3}|[\s|<>«»‹›…]|\.{2,3})(?:\s*(?:首页|上一页|下一页|尾页|末页|共\s*\d+\s*页|第?\s*\d{1,3}\s*页?|\d{1,3}|[|<>«»‹›…]|\.{2,3}))*$/,
  /^(?:首页|网站首页)\s*[>›»/\-—]/,
]

/** Nothing longer is such a line; a paragraph that merely begins like one is text. */
const longest = 160

/** Is this line the website's and not the report's? */
export function isBoilerplate({ text, linked }: Paragraph): boolean {
  const line = text.trim()
  if (/^附件/.test(line)) return false
  return linked > 0.7 || (line.length <= longest && !/。./.test(line) && patterns.some((pattern) => pattern.test(line)))
}

/** A line behind which a page has nothing more of its article. */
export const endsArticle = ({ text }: Paragraph): boolean =>
  text.length <= longest &&
  /^[【[]?(?:上一[篇条]|下一[篇条]|相关(?:链接|文章|阅读|信息|新闻)|推荐阅读|友情链接|分享到|扫一扫|扫描二维码|主办|承办|版权所有|网站地图)/.test(
    text.trim(),
  )
