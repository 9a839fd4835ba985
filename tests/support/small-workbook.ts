import { storedZip } from '@/lib/import/table/stored-zip'

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const DATE_STYLES =
  '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>'
const TEXTS = '<si><r><t>a &amp; </t></r><r><t xml:space="preserve">é </t></r></si>'

/** A workbook of one sheet with these rows; `texts` are those that its cells share. */
export function zipped(rows: string, settings = '', texts = TEXTS): Buffer {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`
  return storedZip([
    part('_rels/.rels', relation('a', 'officeDocument', 'xl/workbook.xml')),
    part(
      'xl/workbook.xml',
      `<workbook>${settings}<sheets><sheet name="A &amp; B" r:id="s"/></sheets></workbook>`,
    ),
    part(
      'xl/_rels/workbook.xml.rels',
      relation('s', 'worksheet', '/xl/one.xml') +
        relation('t', 'styles', 'styles.xml') +
        relation('u', 'sharedStrings', 'texts.xml'),
    ),
    part('xl/styles.xml', DATE_STYLES),
    part('xl/texts.xml', `<sst>${texts}</sst>`),
    part('xl/one.xml', `<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  ])
}

/** A part of a workbook. */
export function part(name: string, xml: string) {
  return { name, content: Buffer.from(xml) }
}
