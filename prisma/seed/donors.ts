/** A donor as the catalogue holds it at first start. Figures of 2021: World Bank, GDP in current US dollars. */
export type SeedDonor = {
  code: string
  name: string
  kind: 'country' | 'institution'
  /** Whole current US dollars; null where the World Bank has none. */
  gdpUsd: bigint | null
  population: bigint | null
  /** First day of membership. */
  nato?: string
  eu?: string
  /** Last day of membership, where it ended. */
  euThrough?: string
}

const country = (
  code: string,
  name: string,
  gdpUsd: bigint | null,
  population: bigint | null,
  memberships: Pick<SeedDonor, 'nato' | 'eu' | 'euThrough'> = {},
): SeedDonor => ({ code, name, kind: 'country', gdpUsd, population, ...memberships })

const institution = (code: string, name: string): SeedDonor => ({
  code,
  name,
  kind: 'institution',
  gdpUsd: null,
  population: null,
})

/**
 * Countries by ISO 3166 alpha-3 code. Memberships count from the day that a treaty took effect for the member
 * (North Atlantic Treaty: its depositary’s dates; European Union: the accession treaties).
 */
export const DONORS: SeedDonor[] = [
  country('ALB', 'Albania', 17_930_565_119n, 2_489_762n, { nato: '2009-04-01' }),
  country('AUS', 'Australia', 1_559_033_756_285n, 25_685_412n),
  country('AUT', 'Austria', 479_295_362_747n, 8_955_797n, { eu: '1995-01-01' }),
  country('BEL', 'Belgium', 600_904_461_226n, 11_586_195n, {
    nato: '1949-08-24',
    eu: '1958-01-01',
  }),
  country('BGR', 'Bulgaria', 84_041_493_016n, 6_507_301n, { nato: '2004-03-29', eu: '2007-01-01' }),
  country('CAN', 'Canada', 2_007_472_181_464n, 38_239_864n, { nato: '1949-08-24' }),
  country('CHN', 'China', 17_820_459_508_852n, 1_412_360_000n),
  country('HRV', 'Croatia', 69_602_166_351n, 3_878_981n, { nato: '2009-04-01', eu: '2013-07-01' }),
  country('CYP', 'Cyprus', 29_482_912_835n, 1_317_309n, { eu: '2004-05-01' }),
  country('CZE', 'Czechia', 281_791_218_507n, 10_505_772n, {
    nato: '1999-03-12',
    eu: '2004-05-01',
  }),
  country('DNK', 'Denmark', 405_687_998_853n, 5_856_733n, { nato: '1949-08-24', eu: '1973-01-01' }),
  country('EST', 'Estonia', 36_864_792_512n, 1_330_932n, { nato: '2004-03-29', eu: '2004-05-01' }),
  country('FIN', 'Finland', 296_470_417_085n, 5_541_017n, { nato: '2023-04-04', eu: '1995-01-01' }),
  country('FRA', 'France', 2_959_355_819_170n, 67_842_811n, {
    nato: '1949-08-24',
    eu: '1958-01-01',
  }),
  country('DEU', 'Germany', 4_278_503_934_690n, 83_196_078n, {
    nato: '1955-05-06',
    eu: '1958-01-01',
  }),
  country('GRC', 'Greece', 214_667_807_441n, 10_569_207n, { nato: '1952-02-18', eu: '1981-01-01' }),
  country('HUN', 'Hungary', 182_109_999_478n, 9_630_932n, { nato: '1999-03-12', eu: '2004-05-01' }),
  country('ISL', 'Iceland', 25_797_870_984n, 372_520n, { nato: '1949-08-24' }),
  country('IND', 'India', 3_167_270_623_261n, 1_414_203_896n),
  country('IRL', 'Ireland', 513_391_778_883n, 5_110_585n, { eu: '1973-01-01' }),
  country('ITA', 'Italy', 2_154_875_493_745n, 59_133_173n, {
    nato: '1949-08-24',
    eu: '1958-01-01',
  }),
  country('JPN', 'Japan', 5_034_620_784_585n, 125_681_593n),
  country('LVA', 'Latvia', 39_443_126_174n, 1_884_490n, { nato: '2004-03-29', eu: '2004-05-01' }),
  country('LTU', 'Lithuania', 66_798_933_786n, 2_808_380n, {
    nato: '2004-03-29',
    eu: '2004-05-01',
  }),
  country('LUX', 'Luxembourg', 85_584_105_994n, 640_064n, { nato: '1949-08-24', eu: '1958-01-01' }),
  country('MLT', 'Malta', 18_123_718_947n, 518_150n, { eu: '2004-05-01' }),
  country('MNE', 'Montenegro', 5_861_427_505n, 625_053n, { nato: '2017-06-05' }),
  country('NLD', 'Netherlands', 1_029_678_338_329n, 17_533_044n, {
    nato: '1949-08-24',
    eu: '1958-01-01',
  }),
  country('NZL', 'New Zealand', 253_644_079_785n, 5_084_600n),
  country('MKD', 'North Macedonia', 14_000_283_827n, 1_837_114n, { nato: '2020-03-27' }),
  country('NOR', 'Norway', 503_367_986_030n, 5_408_320n, { nato: '1949-08-24' }),
  country('POL', 'Poland', 681_346_077_609n, 36_981_559n, { nato: '1999-03-12', eu: '2004-05-01' }),
  country('PRT', 'Portugal', 255_534_839_406n, 10_361_831n, {
    nato: '1949-08-24',
    eu: '1986-01-01',
  }),
  country('ROU', 'Romania', 285_810_244_502n, 19_122_059n, {
    nato: '2004-03-29',
    eu: '2007-01-01',
  }),
  country('SVK', 'Slovakia', 118_563_266_602n, 5_447_247n, {
    nato: '2004-03-29',
    eu: '2004-05-01',
  }),
  country('SVN', 'Slovenia', 61_832_201_544n, 2_108_079n, { nato: '2004-03-29', eu: '2004-05-01' }),
  country('KOR', 'South Korea', 1_818_432_106_880n, 51_769_539n),
  country('ESP', 'Spain', 1_445_651_653_605n, 47_443_821n, {
    nato: '1982-05-30',
    eu: '1986-01-01',
  }),
  country('SWE', 'Sweden', 639_714_956_069n, 10_415_811n, { nato: '2024-03-07', eu: '1995-01-01' }),
  country('CHE', 'Switzerland', 813_408_787_222n, 8_704_546n),
  country('TWN', 'Taiwan', null, null),
  country('TUR', 'Türkiye', 819_865_253_670n, 84_147_318n, { nato: '1952-02-18' }),
  country('GBR', 'United Kingdom', 3_141_506_156_619n, 66_984_000n, {
    nato: '1949-08-24',
    eu: '1973-01-01',
    euThrough: '2020-01-31',
  }),
  country('USA', 'United States', 23_594_031_000_000n, 332_099_760n, { nato: '1949-08-24' }),
  institution('EUI', 'EU institutions'),
  institution('EIB', 'European Investment Bank'),
  institution('EPF', 'European Peace Facility'),
]

export const DONOR_GROUPS = [
  { code: 'nato', name: 'NATO', membersName: 'NATO allies' },
  { code: 'eu', name: 'European Union', membersName: 'EU members' },
] as const
