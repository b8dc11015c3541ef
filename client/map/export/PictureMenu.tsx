// The menu that saves what is in sight as a picture.
import { useMutation } from '@tanstack/react-query';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../parts/Failure.tsx';
import type { Scene } from '../canvas/createScene.ts';
import { type Format, formats, savePicture } from './savePicture.ts';
import { type CaptionParts, useCaption } from './useCaption.ts';

/** A button with the two kinds of files. */
export function PictureMenu({ scene, ...parts }: CaptionParts & { scene: Scene }) {
  const { t } = useTranslation();
  const { caption, name } = useCaption(parts);
  const saving = useMutation({
    mutationFn: (format: Format) => savePicture(scene.seen(), caption(), format, name()),
    networkMode: 'always',
  });
  return (
    <MenuTrigger>
      <Button className="button-plain" isDisabled={saving.isPending}>
        {t(saving.isPending ? 'attention.picture.making' : 'attention.picture.menu')}
      </Button>
      {saving.error && <Failure error={saving.error} />}
      <Popover className="rounded-8 border border-solid-gray-400 bg-white shadow-2">
        <Menu className="p-1 outline-none" onAction={(format) => saving.mutate(format as Format)}>
          {formats.map((format) => (
            <MenuItem
              key={format}
              id={format}
              className="cursor-pointer rounded-4 px-4 py-2 text-dns-16N-130 outline-none data-focused:bg-key-50"
            >
              {t(`attention.picture.${format}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
