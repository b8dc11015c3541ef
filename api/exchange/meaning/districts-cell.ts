// What a cell says of districts: 東地区・西地区 are two, 城・中条地区 may be one name, and 市内全域 is none.
import * as values from '../../atlas/values.ts';
import { checked, parts, type Reading } from './cell.ts';

const SEPARATORS = /[;|、,，\n/]/;
const SUFFIXES = ['地区', '地域', '町', '村', '区', '丁目', '校区', '学区'];
const WHOLE_CITY =
  /^(?:(?:本?市|町|村|区)(?:内|域)?(?:全域|全体|一円)|全(?:市|町|村|域|地区|地域)(?:域|内)?|市内|町内全域)$/u;

/** A text between two middle dots is a name of its own only where all of them end like names of districts. */
function names(text: string): string[] {
  const pieces = parts(text, /・/);
  const isList = SUFFIXES.some((suffix) =>
    pieces.every((piece) => piece.endsWith(suffix) && piece !== suffix),
  );
  return isList ? pieces : [text];
}

/** The districts of a cell. Where it says that all of the city is meant, no district is set, and that is said. */
export function readDistricts(text: string): Reading {
  const all = parts(text, SEPARATORS).flatMap(names);
  const districts = all.filter((name) => !WHOLE_CITY.test(name));
  return {
    ...(districts.length > 0 ? checked(values.names, districts) : {}),
    ...(districts.length < all.length ? { said: { code: 'wholeCity' } } : {}),
  };
}
