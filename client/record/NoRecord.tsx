// What stands in place of a record that is not there.
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.tsx';
import { Gone } from '../parts/Gone.tsx';
import { Loading } from '../parts/Loading.tsx';
import { type RecordType, recordTypes } from './recordTypes.ts';
import type { Unloaded } from './useRecord.ts';

/** That it does not exist, that it could not be loaded, or that it is being loaded. */
export function NoRecord({ type, error, retry, isGone }: Unloaded & { type: RecordType }) {
  const { t } = useTranslation();
  const { word, list } = recordTypes[type];
  if (isGone) return <Gone list={list} toList={t(`${word}.toList`)} />;
  return error ? <Failure error={error} retry={retry} /> : <Loading />;
}
