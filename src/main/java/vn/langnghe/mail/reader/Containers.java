package vn.langnghe.mail.reader;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import vn.langnghe.mail.charset.Decoder;
import vn.langnghe.mail.cms.SignedContent;
import vn.langnghe.mail.mime.Body;
import vn.langnghe.mail.mime.Effort;
import vn.langnghe.mail.mime.Entity;
import vn.langnghe.mail.reader.ReadMail.Role;
import vn.langnghe.mail.tnef.Tnef;
import vn.langnghe.mail.wording.Spam;
import vn.langnghe.platform.Pieces;

/** Parts that are files, and those of them that hold more: attached mails, Outlook's winmail.dat, signed content. */
final class Containers {
    private static final Pattern TNEF = Pattern.compile("application/(?:vnd\\.)?ms-tnef");
    private static final Pattern CMS = Pattern.compile("application/(?:x-)?pkcs7-mime");

    private static final Pattern PAGE = Pattern.compile("(?i).*\\.(?:x?html?|shtml|svg)");

    /** Of a page, in bytes. */
    private static final int LOOKED_AT = 200_000;

    private final Found found;
    private final Effort effort;
    private final int depth;

    Containers(Found found, Effort effort, int depth) {
        this.found = found;
        this.effort = effort;
        this.depth = depth;
    }

    void take(Entity entity, PartType type) {
        String name = type.name() == null ? "" : type.name().toLowerCase(java.util.Locale.ROOT);
        if (type.isMail()) {
            mail(entity, type);
        } else if (TNEF.matcher(type.full()).matches() || name.equals("winmail.dat")) {
            tnef(entity, type);
        } else if (CMS.matcher(type.full()).matches() || name.endsWith(".p7m")) {
            signed(entity, type);
        } else {
            if ("message/partial".equals(type.full()) || "message/external-body".equals(type.full())) {
                found.hold(type.sub());
            }
            file(entity, type);
        }
    }

    void file(Entity entity, PartType type) {
        Body body = Body.of(entity);
        Body.Look look = body.look(effort);
        if (look.broken()) {
            found.note("encoding-broken");
        }
        if (!body.known()) {
            found.note("encoding-unknown");
        }
        if (look.size() > 0 || type.isFile()) {
            found.add(type.fileName(found.nextFile()), type.said(), body, look.size());
            page(body, type);
        }
    }

    /** A page that comes as a file is not read, only asked whether it wants a password. */
    private void page(Body body, PartType type) {
        String name = type.name() == null ? "" : type.name();
        if (!found.isInside() && (type.isHtml() || PAGE.matcher(name).matches())) {
            String html = Decoder.html(body.beginning(LOOKED_AT, effort), null).text();
            Spam.in(Jsoup.parse(html)).ifPresent(found::note);
        }
    }

    /** Its words are told, its files taken out, and the outermost one is kept as the file it is. */
    private void mail(Entity entity, PartType type) {
        if (!found.isInside()) {
            file(entity, type);
        }
        if (depth >= Parts.DEEPEST) {
            found.hold("too-deep");
            return;
        }
        Body body = Body.of(entity);
        Pieces unpacked = body.coded() ? body.unpacked(effort) : null;
        if (body.coded() && unpacked == null) {
            found.note("forwarded-too-large");
            return;
        }
        forwarded(body.coded() ? Entity.mail(unpacked) : entity.inside());
    }

    private void forwarded(Entity mail) {
        found.note("forwarded");
        Found inside = found.within();
        new Parts(inside, effort).walk(mail, depth + 1);
        String subject = new Headers(mail.header()).subject();
        String words = inside.text();
        found.add(Role.FORWARDED, subject.isBlank() ? words : words.isBlank() ? subject : subject + "\n" + words);
        found.takeFurther(inside);
    }

    private void tnef(Entity entity, PartType type) {
        Body body = Body.of(entity);
        effort.spend(entity.size());
        Tnef tnef = Tnef.read(body, (bytes, label) -> Decoder.text(bytes, label).text());
        found.note("tnef");
        if (tnef.broken()) {
            found.note("tnef-broken");
        }
        if (tnef.broken() || tnef.isEmpty()) {
            file(entity, type);
        }
        put(tnef, Role.OTHER_FORM);
    }

    private void put(Tnef tnef, Role role) {
        for (Tnef.TnefFile file : tnef.files()) {
            effort.part();
            String name = file.name() == null || file.name().isBlank() ? "tep-" + found.nextFile() : file.name();
            found.add(name, file.type(), file.content(), file.size());
        }
        String html =
                tnef.html().length == 0 ? "" : Decoder.html(tnef.html(), null).text();
        found.add(role, tnef.body().isBlank() ? HtmlText.of(Jsoup.parse(HtmlText.bounded(html))) : tnef.body());
        tnef.inside().forEach(inside -> put(inside, Role.FORWARDED));
    }

    private void signed(Entity entity, PartType type) {
        Body body = Body.of(entity);
        effort.spend(entity.size());
        Optional<Pieces> content = SignedContent.of(body.get(), effort.room());
        file(entity, type);
        if (content.isEmpty()) {
            found.hold("encrypted");
            return;
        }
        found.note("signed");
        effort.unpack(content.get().size());
        new Parts(found, effort).walk(Entity.mail(content.get()), depth + 1);
    }
}
