package vn.langnghe.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;

/** The few facts that belong to the database and not to the process, such as its office profile (table {@code setting}). */
@ApplicationScoped
public class StoredSettings {
    @Inject
    Sql sql;

    @Inject
    Now now;

    public Optional<String> get(String name) {
        return sql.one("select value from setting where name = ?", r -> r.text("value"), name);
    }

    /** Keeps the value if there is none yet; what is kept then. */
    public String keepFirst(String name, String value) {
        sql.update("insert ignore into setting (name, value, set_at) values (?, ?, ?)", name, value, now.instant());
        return get(name).orElseThrow();
    }

    public void set(String name, String value) {
        sql.update(
                "insert into setting (name, value, set_at) values (?, ?, ?) on duplicate key update value = ?, set_at = ?",
                name,
                value,
                now.instant(),
                value,
                now.instant());
    }
}
