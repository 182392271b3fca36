package vn.langnghe.web.desk.words;

import java.util.List;

/**
 * An act that waits for a second person.
 *
 * @param decides whether the reader may confirm or decline it
 */
public record ProposalCard(String id, String action, String who, String at, List<Filled> fields, boolean decides) {
    /** A field of it in words. */
    public record Filled(String label, String value) {}
}
