package vn.langnghe.casework.notice;

/** The version for whom the case is about: it knows neither who sent nor what, nor when it came, nor the case's number. */
public record ForAccused(Notice notice, String office, Accused accused) implements NoticePaper {
    /** The name is written by hand; an office has its own. */
    @Override
    public String addressee() {
        return accused.rank() == null && accused.office() != null ? accused.office() : "";
    }

    @Override
    public String body() {
        return NoticePaper.filled(notice, office, accused.facts());
    }
}
