import type { LandmarkPledge } from './landmark'
import { AUSTRALIA_PLEDGES } from './pledges/australia'
import { BELGIUM_PLEDGES } from './pledges/belgium'
import { CANADA_2022_PLEDGES } from './pledges/canada-2022'
import { CANADA_BUDGET_2022_PLEDGES } from './pledges/canada-2022-budget'
import { CANADA_2023_PLEDGES } from './pledges/canada-2023'
import { CZECHIA_PLEDGES } from './pledges/czechia'
import { DENMARK_PLEDGES } from './pledges/denmark'
import { ESTONIA_PLEDGES } from './pledges/estonia'
import { EUROPEAN_PEACE_FACILITY_PLEDGES } from './pledges/european-peace-facility'
import { FINLAND_PLEDGES } from './pledges/finland'
import { FIRST_REPORT_PLEDGES } from './pledges/first-report'
import { FRANCE_PLEDGES } from './pledges/france'
import { GERMANY_2022_H1_PLEDGES } from './pledges/germany-2022-h1'
import { GERMANY_2022_H2_PLEDGES } from './pledges/germany-2022-h2'
import { GERMANY_2023_PLEDGES } from './pledges/germany-2023'
import { GREECE_PLEDGES } from './pledges/greece'
import { ICELAND_PLEDGES } from './pledges/iceland'
import { IRELAND_PLEDGES } from './pledges/ireland'
import { ITALY_PLEDGES } from './pledges/italy'
import { JAPAN_SOUTH_KOREA_PLEDGES } from './pledges/japan-south-korea'
import { JOINT_LEOPARD_1_PLEDGES } from './pledges/joint-leopard-1'
import { JOINT_PANZERHAUBITZE_2000_PLEDGES } from './pledges/joint-panzerhaubitze-2000'
import { JOINT_SAMP_T_PLEDGES } from './pledges/joint-samp-t'
import { LATVIA_PLEDGES } from './pledges/latvia'
import { LITHUANIA_PLEDGES } from './pledges/lithuania'
import { LUXEMBOURG_PLEDGES } from './pledges/luxembourg'
import { NETHERLANDS_PLEDGES } from './pledges/netherlands'
import { NETHERLANDS_2023_PLEDGES } from './pledges/netherlands-2023'
import { NEW_ZEALAND_PLEDGES } from './pledges/new-zealand'
import { NORWAY_PLEDGES } from './pledges/norway'
import { NORWAY_2023_PLEDGES } from './pledges/norway-2023'
import { POLAND_PLEDGES } from './pledges/poland'
import { PORTUGAL_PLEDGES } from './pledges/portugal'
import { SLOVAKIA_PLEDGES } from './pledges/slovakia'
import { SLOVENIA_PLEDGES } from './pledges/slovenia'
import { SOUTH_EAST_EUROPE_PLEDGES } from './pledges/south-east-europe'
import { SPAIN_PLEDGES } from './pledges/spain'
import { SWEDEN_PLEDGES } from './pledges/sweden'
import { UNITED_KINGDOM_2022_H1_PLEDGES } from './pledges/united-kingdom-2022-h1'
import { UNITED_KINGDOM_2022_H2_PLEDGES } from './pledges/united-kingdom-2022-h2'
import { UNITED_KINGDOM_2023_PLEDGES } from './pledges/united-kingdom-2023'
import { UNITED_STATES_2022_H1_PLEDGES } from './pledges/united-states-2022-h1'
import { UNITED_STATES_2022_H2_PLEDGES } from './pledges/united-states-2022-h2'
import { UNITED_STATES_2023_PLEDGES } from './pledges/united-states-2023'

/** The pledges of the first facts, donor by donor; each file lists its own by date. */
export const LANDMARK_PLEDGES: LandmarkPledge[] = [
  ...AUSTRALIA_PLEDGES,
  ...BELGIUM_PLEDGES,
  ...CANADA_BUDGET_2022_PLEDGES,
  ...CANADA_2022_PLEDGES,
  ...CANADA_2023_PLEDGES,
  ...CZECHIA_PLEDGES,
  ...DENMARK_PLEDGES,
  ...ESTONIA_PLEDGES,
  ...EUROPEAN_PEACE_FACILITY_PLEDGES,
  ...FINLAND_PLEDGES,
  ...FIRST_REPORT_PLEDGES,
  ...FRANCE_PLEDGES,
  ...GERMANY_2022_H1_PLEDGES,
  ...GERMANY_2022_H2_PLEDGES,
  ...GERMANY_2023_PLEDGES,
  ...GREECE_PLEDGES,
  ...ICELAND_PLEDGES,
  ...IRELAND_PLEDGES,
  ...ITALY_PLEDGES,
  ...JAPAN_SOUTH_KOREA_PLEDGES,
  ...JOINT_LEOPARD_1_PLEDGES,
  ...JOINT_PANZERHAUBITZE_2000_PLEDGES,
  ...JOINT_SAMP_T_PLEDGES,
  ...LATVIA_PLEDGES,
  ...LITHUANIA_PLEDGES,
  ...LUXEMBOURG_PLEDGES,
  ...NETHERLANDS_2023_PLEDGES,
  ...NETHERLANDS_PLEDGES,
  ...NEW_ZEALAND_PLEDGES,
  ...NORWAY_2023_PLEDGES,
  ...NORWAY_PLEDGES,
  ...POLAND_PLEDGES,
  ...PORTUGAL_PLEDGES,
  ...SLOVAKIA_PLEDGES,
  ...SLOVENIA_PLEDGES,
  ...SOUTH_EAST_EUROPE_PLEDGES,
  ...SPAIN_PLEDGES,
  ...SWEDEN_PLEDGES,
  ...UNITED_KINGDOM_2022_H1_PLEDGES,
  ...UNITED_KINGDOM_2022_H2_PLEDGES,
  ...UNITED_KINGDOM_2023_PLEDGES,
  ...UNITED_STATES_2022_H1_PLEDGES,
  ...UNITED_STATES_2022_H2_PLEDGES,
  ...UNITED_STATES_2023_PLEDGES,
]
