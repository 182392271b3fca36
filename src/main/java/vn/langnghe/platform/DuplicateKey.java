package vn.langnghe.platform;

import java.sql.SQLException;

/** A row with this key is there already. */
public class DuplicateKey extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    DuplicateKey(SQLException cause) {
        super(cause);
    }
}
