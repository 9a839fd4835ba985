-- CreateIndex
CREATE INDEX "ExchangeRate_day_idx" ON "ExchangeRate"("day");
