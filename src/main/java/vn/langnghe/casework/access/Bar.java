package vn.langnghe.casework.access;

import java.util.Set;

/**
 * What shuts a person out of a case, whatever the rules give: no list, count, search, link or message knows of it. Each
 * says so twice, in memory and for the database. Labels: {@code access.bar.<name>}.
 */
public enum Bar {
    /** The case is about an office of this person's, or about one that such an office stands under. */
    ACCUSED {
        @Override
        boolean shuts(Subject who, CaseFacts file) {
            return who.answering().contains(file.subjectOffice() == null ? "" : file.subjectOffice());
        }

        @Override
        Where passes(Subject who) {
            return notAbout(who.answering());
        }
    },
    /** The case is about an office to which the person declared a relation. */
    RELATED {
        @Override
        boolean shuts(Subject who, CaseFacts file) {
            return who.related().contains(file.subjectOffice() == null ? "" : file.subjectOffice());
        }

        @Override
        Where passes(Subject who) {
            return notAbout(who.related());
        }
    },
    /** Only those on the list of a restricted case know of it. */
    NOT_ON_THE_LIST {
        @Override
        boolean shuts(Subject who, CaseFacts file) {
            return file.restricted() && !file.readers().contains(who.username());
        }

        @Override
        Where passes(Subject who) {
            return new Where(
                    "c.confidentiality <> 'RESTRICTED' or exists"
                            + " (select 1 from case_reader r where r.case_id = c.id and r.username = ?)",
                    who.username());
        }
    };

    abstract boolean shuts(Subject who, CaseFacts file);

    /** Cases from which this does not shut the person out. */
    abstract Where passes(Subject who);

    private static Where notAbout(Set<String> offices) {
        if (offices.isEmpty()) {
            return Where.ALL;
        }
        Where about = Where.in("c.subject_office", offices);
        return new Where("c.subject_office is null or not (" + about.sql() + ")", about.args());
    }
}
