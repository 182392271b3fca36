package vn.langnghe.deadline;

/** What a term counts: days on which offices work, or every day of the solar calendar. */
public enum TermUnit {
    WORKING_DAYS("ngày làm việc"),
    CALENDAR_DAYS("ngày");

    private final String words;

    TermUnit(String words) {
        this.words = words;
    }

    /** "3 ngày làm việc", "3 ngày". */
    public String of(int amount) {
        return amount + " " + words;
    }
}
