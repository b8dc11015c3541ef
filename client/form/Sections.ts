// Which part of a record's page is being edited.

/** What the parts of a page share. */
export interface Sections<Record> {
  /** Whether the viewer may edit; nobody may while the record is archived. */
  mayEdit: boolean;
  /** The part that is open. */
  open: string | undefined;
  /** Opens another part, or none. */
  setOpen: (open: string | undefined) => void;
  /** Loads the record as it is by now. */
  reload: () => Promise<Record | null | undefined>;
}
