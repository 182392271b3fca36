package vn.langnghe.mail.mime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.function.Supplier;
import vn.langnghe.platform.Pieces;

/**
 * The body of an entity with its transfer encoding undone. Where the encoding is unknown, it is read as it stands there,
 * or as base64 when it looks like that and nothing else. Opened as often as wanted, never held as a whole.
 */
public final class Body implements Supplier<InputStream> {
    private static final String PLAIN = "7bit|8bit|binary|";

    private final Entity entity;
    private final String coding;
    private final boolean guessed;

    /** What going through a body once told. */
    public record Look(long size, boolean broken) {}

    private Body(Entity entity, String said) {
        this.entity = entity;
        this.guessed = !agreed(said) && Base64Block.is(entity);
        this.coding = guessed ? "base64" : said;
    }

    /** As the entity's own header says. */
    public static Body of(Entity entity) {
        String said = entity.header().first("Content-Transfer-Encoding").orElse("");
        return new Body(entity, said.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""));
    }

    /** Whether the encoding that its header names is one of those that the world agreed upon. */
    public boolean known() {
        return !guessed && agreed(coding);
    }

    private static boolean agreed(String coding) {
        return coding.matches(PLAIN + "|base64|quotedprintable|x?uu(encode)?");
    }

    /** Whether it is written in other bytes than it means. */
    public boolean coded() {
        return agreed(coding) && !coding.matches(PLAIN);
    }

    @Override
    public InputStream get() {
        InputStream raw = entity.raw();
        if ("base64".equals(coding)) {
            return new Base64In(raw);
        }
        if ("quotedprintable".equals(coding)) {
            return new QuotedIn(raw);
        }
        return coding.contains("uu") && known() ? new UuIn(entity) : raw;
    }

    /** Goes through it once. */
    public Look look(Effort effort) {
        effort.spend(entity.size());
        if (!coded()) {
            return new Look(entity.size(), false);
        }
        try (InputStream in = get()) {
            byte[] piece = new byte[8192];
            long size = 0;
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                size += read;
            }
            return new Look(size, broken(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean broken(InputStream in) {
        return in instanceof Base64In base64 ? base64.broken() : in instanceof QuotedIn quoted && quoted.broken();
    }

    /** The first bytes, at most so many. */
    public byte[] beginning(int most, Effort effort) {
        effort.spend(Math.min(entity.size(), 4L * most));
        try (InputStream in = get()) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it means, as bytes of their own to be read as mail in turn; null when there is no room to unpack it. */
    public Pieces unpacked(Effort effort) {
        effort.spend(entity.size());
        try (InputStream in = get()) {
            Pieces pieces = Pieces.upTo(effort.room(), in);
            effort.unpack(pieces == null ? 0 : pieces.size());
            return pieces;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
