package vn.langnghe.casework.notice;

import java.util.Objects;

/** The version for the body above: what the accused may read, addressed to who manages them. */
public record ForManagingBody(Notice notice, String office, Accused accused) implements NoticePaper {
    @Override
    public String addressee() {
        return Objects.toString(accused.managedBy(), "");
    }

    @Override
    public String body() {
        return NoticePaper.filled(notice, office, accused.facts());
    }
}
