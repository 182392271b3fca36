package vn.langnghe.mail.reader;

import java.util.List;
import vn.langnghe.mail.mime.Body;
import vn.langnghe.mail.mime.Effort;
import vn.langnghe.mail.mime.Entity;
import vn.langnghe.mail.mime.Multipart;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.Vietnamese;

/** Walks the parts of a mail and gathers its text and its files. */
final class Parts {
    static final int DEEPEST = 100;

    private final Found found;
    private final Effort effort;
    private final Texts texts;

    Parts(Found found, Effort effort) {
        this.found = found;
        this.effort = effort;
        this.texts = new Texts(found, effort);
    }

    void walk(Entity entity, int depth) {
        effort.part();
        PartType type = PartType.of(entity);
        if (type.isMultipart()) {
            multipart(entity, type, depth);
        } else if (type.isText() && !type.isFile()) {
            texts.take(entity, type);
        } else {
            new Containers(found, effort, depth).take(entity, type);
        }
    }

    private void multipart(Entity entity, PartType type, int depth) {
        if (depth >= DEEPEST) {
            found.hold("too-deep");
            new Containers(found, effort, depth).file(entity, type);
            return;
        }
        Multipart multipart = split(entity, type);
        if (multipart.parts().isEmpty()) {
            found.note("multipart-broken");
            texts.take(multipart.before(), PartType.PLAIN);
            texts.take(multipart.behind(), PartType.PLAIN);
            return;
        }
        open(multipart, type, depth);
        if (found.text().isBlank()) {
            outside(multipart.before());
        }
        outside(multipart.behind());
        if (!multipart.complete()) {
            found.note("multipart-cut");
        }
    }

    /** A transfer encoding on a multipart is wrong and seen now and then. */
    private Multipart split(Entity entity, PartType type) {
        Multipart plain = Multipart.split(entity, type.boundary(), effort);
        Body body = Body.of(entity);
        if (!plain.parts().isEmpty() || !body.coded()) {
            return plain;
        }
        Pieces unpacked = body.unpacked(effort);
        return unpacked == null
                ? plain
                : Multipart.split(new Entity(unpacked, entity.header(), 0, unpacked.size()), type.boundary(), effort);
    }

    private void open(Multipart multipart, PartType type, int depth) {
        List<Entity> parts = multipart.parts();
        if ("encrypted".equals(type.sub())) {
            found.hold("encrypted");
            parts.forEach(part -> new Containers(found, effort, depth).file(part, PartType.of(part)));
        } else if ("alternative".equals(type.sub())) {
            alternative(parts, depth);
        } else {
            if ("signed".equals(type.sub())) {
                found.note("signed");
            }
            parts.forEach(part -> walk(part, depth + 1));
        }
    }

    /** Each form is read on its own; then it is decided which one is the text. */
    private void alternative(List<Entity> parts, int depth) {
        Alternative forms = new Alternative();
        for (Entity part : parts) {
            Found aside = found.aside();
            new Parts(aside, effort).walk(part, depth + 1);
            forms.add(aside);
            found.takeFurther(aside);
        }
        forms.tell(found);
    }

    /** Words outside of every part; a program's own sentence about MIME says nothing. */
    private void outside(Entity stretch) {
        String words = texts.of(stretch, PartType.PLAIN);
        boolean stock = Vietnamese.fold(words).matches("(?s).{0,200}(?:mime|multi-?part).{0,200}");
        if (!Vietnamese.blank(words) && !stock) {
            found.note("text-outside-parts");
            found.say(words);
        }
    }
}
