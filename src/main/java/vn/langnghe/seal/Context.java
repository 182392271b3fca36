package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;

/**
 * The place an envelope belongs to. It is bound into the envelope, so that bytes copied to another row or another
 * column do not open there.
 *
 * @param table the table, as in {@code sql/}
 * @param owner the id of the row's owner, usually the case
 * @param field the column, or the field inside it
 */
public record Context(String table, String owner, String field) {
    public Context {
        Objects.requireNonNull(table);
        Objects.requireNonNull(owner);
        Objects.requireNonNull(field);
    }

    /** The associated data of an envelope of this place. */
    byte[] bound() {
        return Primitives.measured(
                "lang-nghe/1".getBytes(UTF_8), table.getBytes(UTF_8), owner.getBytes(UTF_8), field.getBytes(UTF_8));
    }
}
