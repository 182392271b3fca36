package vn.langnghe.seal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import vn.langnghe.platform.DuplicateKey;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.start.Migrated;

/**
 * The keys of this process: made at the first start of an empty database, and ever after compared with the fingerprints
 * the database remembers ({@code key_check}), so that a node with other keys stops instead of writing what nobody opens.
 */
@ApplicationScoped
class Keys {
    @Inject
    Sql sql;

    @Inject
    Now now;

    private volatile KeyRing ring;

    KeyRing ring() {
        if (ring == null) {
            throw new IllegalStateException("the keys are read when the schema is in place, not before");
        }
        return ring;
    }

    void check(@Observes @Priority(Migrated.KEYS) Migrated event) {
        Map<String, String> known = known();
        KeyRing found = read(event.settings(), !known.isEmpty());
        if (event.settings().role() == Role.PUBLIC) {
            notAhead(found.fingerprints(), known);
        }
        remember(found.fingerprints(), known);
        compare(found.fingerprints(), known());
        ring = found;
    }

    private static KeyRing read(Settings settings, boolean databaseHasKeys) {
        KeyFiles files = new KeyFiles(Seal.folder(settings));
        boolean opens = settings.role() != Role.PUBLIC;
        if (files.none() && opens && !databaseHasKeys) {
            files.make();
        }
        return KeyRing.read(files, opens);
    }

    private Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        sql.list("select name, fingerprint from key_check", r -> known.put(r.text("name"), r.text("fingerprint")));
        return known;
    }

    private void remember(Map<String, String> mine, Map<String, String> known) {
        mine.forEach((name, fingerprint) -> {
            if (!known.containsKey(name)) {
                insert(name, fingerprint);
            }
        });
    }

    private void insert(String name, String fingerprint) {
        try {
            sql.update(
                    "insert into key_check (name, fingerprint, seen_at) values (?, ?, ?)",
                    name,
                    fingerprint,
                    now.instant());
        } catch (DuplicateKey anotherNodeStartsToo) {
            // its fingerprint is compared like any other
        }
    }

    static void compare(Map<String, String> mine, Map<String, String> known) {
        mine.forEach((name, fingerprint) -> {
            if (!fingerprint.equals(known.get(name))) {
                throw new KeysProblem(
                        "Khóa \"" + name
                                + "\" trong thư mục khóa không phải là khóa mà cơ sở dữ liệu này đã dùng; hãy chép lại bộ khóa đúng.");
            }
        });
        if (behind("mail", mine, known)) {
            throw new KeysProblem("Thiếu khóa thư mới nhất " + NumberedKeys.MAIL.file(newest("mail", known))
                    + "; hãy chép từ máy đã tạo bằng lệnh new-mail-key.");
        }
        if (behind("vault", mine, known)) {
            throw new KeysProblem("Thiếu khóa niêm phong mới nhất "
                    + NumberedKeys.VAULT_PUBLIC.file(newest("vault", known))
                    + "; hãy chép từ máy đã tạo bằng lệnh new-vault-key.");
        }
    }

    /** An older one may be gone, because it was retired; the newest may not. */
    private static boolean behind(String stem, Map<String, String> mine, Map<String, String> known) {
        return newest(stem, mine) < newest(stem, known);
    }

    private static int newest(String stem, Map<String, String> fingerprints) {
        return NumberedKeys.newest(stem, fingerprints.keySet());
    }

    /** Who cannot open must not be the first to seal for a key: perhaps nobody has its other half yet. */
    static void notAhead(Map<String, String> mine, Map<String, String> known) {
        if (!known.isEmpty() && behind("vault", known, mine)) {
            throw new KeysProblem("Chưa máy staff nào chạy với "
                    + NumberedKeys.VAULT_PUBLIC.file(newest("vault", mine))
                    + "; hãy khởi động lại máy staff trước.");
        }
    }
}
