-- CreateTable
CREATE TABLE "TextSignature" (
    "versionId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "bins" BYTEA NOT NULL,
    "bands" INTEGER[],

    CONSTRAINT "TextSignature_pkey" PRIMARY KEY ("versionId","section")
);

-- CreateTable
CREATE TABLE "Likeness" (
    "versionId" TEXT NOT NULL,
    "otherId" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "percent" INTEGER NOT NULL,

    CONSTRAINT "Likeness_pkey" PRIMARY KEY ("versionId","otherId","section")
);

-- CreateIndex
CREATE INDEX "TextSignature_bands_idx" ON "TextSignature" USING GIN ("bands");

-- CreateIndex
CREATE INDEX "Likeness_otherId_idx" ON "Likeness"("otherId");

-- AddForeignKey
ALTER TABLE "TextSignature" ADD CONSTRAINT "TextSignature_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Likeness" ADD CONSTRAINT "Likeness_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Likeness" ADD CONSTRAINT "Likeness_otherId_fkey" FOREIGN KEY ("otherId") REFERENCES "Version"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;
