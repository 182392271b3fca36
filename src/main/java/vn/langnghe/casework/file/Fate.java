package vn.langnghe.casework.file;

/** What was decided about a file of a sealed case. Labels: {@code fate.<name>} in the texts of the desk. */
public enum Fate {
    /** Its safe copy goes along to those who read only the extract. */
    RELEASED,
    /** It stays with those who sort and inspect. */
    HELD
}
