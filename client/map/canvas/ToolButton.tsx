// A button on the map.
import { Icon, type IconName } from './Icon.tsx';

interface ToolButtonProps {
  icon: IconName;
  label: string;
  /** Key that does the same while the map has the focus. */
  hotkey?: string;
  /** Whether it is on, for a button that stays. */
  isOn?: boolean;
  onPress: () => void;
}

/** A sign whose meaning is said on hover and by a screen reader. */
export function ToolButton({ icon, label, hotkey, isOn, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={isOn}
      aria-keyshortcuts={hotkey}
      title={hotkey ? `${label} [${hotkey.toUpperCase()}]` : label}
      onClick={onPress}
      className="size-10 rounded-8 border border-solid-gray-600 bg-white text-solid-gray-800 hover:bg-solid-gray-50 aria-pressed:border-key-900 aria-pressed:bg-key-900 aria-pressed:text-white"
    >
      <Icon name={icon} />
    </button>
  );
}
