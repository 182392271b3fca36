package vn.langnghe.casework.redact;

/**
 * A personal detail in a story.
 *
 * @param from first character
 * @param to after the last character
 */
public record Detail(int from, int to, DetailType type) implements Comparable<Detail> {
    public Detail {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a detail has letters");
        }
    }

    /** How it is named in a form: {@code 17-29-NAME}. */
    public String code() {
        return from + "-" + to + "-" + type;
    }

    boolean touches(Detail other) {
        return from < other.to && other.from < to;
    }

    int length() {
        return to - from;
    }

    @Override
    public int compareTo(Detail other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(other.to, to);
    }
}
