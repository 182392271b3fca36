package vn.langnghe.casework.figures;

/**
 * A count as everybody may see it.
 *
 * @param value only where it is shown, otherwise 0
 */
public record Count(Look look, int value) {
    /** Labels: {@code figures.<name>} of the citizen's pages. */
    public enum Look {
        SHOWN,
        /** Below {@link Suppression#LEAST}. */
        SMALL,
        /** Hidden because a small one could be computed from it. */
        COVER,
        /** Nothing of this measure can be shown. */
        WITHHELD
    }

    /** What an observer knows of a hidden count is whether it is small. */
    static Count of(int value, boolean hidden) {
        if (!hidden) {
            return new Count(Look.SHOWN, value);
        }
        return new Count(value < Suppression.LEAST ? Look.SMALL : Look.COVER, 0);
    }
}
