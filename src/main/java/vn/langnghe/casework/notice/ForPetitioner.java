package vn.langnghe.casework.notice;

/** The petitioner's version: it can be given nothing of the accused. */
public record ForPetitioner(Notice notice, String office, Petitioner petitioner) implements NoticePaper {
    @Override
    public String addressee() {
        return "";
    }

    @Override
    public String body() {
        return NoticePaper.filled(notice, office, petitioner.facts());
    }
}
