// Which part of a record's page is being edited.

/** Whether and what a viewer edits on a page. */
export interface Editing {
  /** Whether the viewer may edit; nobody may while the record is archived. */
  mayEdit: boolean;
  /** The part, or the tie, that is open. */
  open: string | undefined;
  /** Opens another, or none. */
  setOpen: (open: string | undefined) => void;
}

/** What the parts of a page share. */
export interface Sections<Record> extends Editing {
  /** Loads the record as it is by now. */
  reload: () => Promise<Record | null | undefined>;
}
