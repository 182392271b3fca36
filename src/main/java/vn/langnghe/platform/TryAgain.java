package vn.langnghe.platform;

import java.sql.SQLException;

/** A deadlock or a lock that did not come free in time: the whole transaction is to be done again. */
public class TryAgain extends DatabaseProblem {
    private static final long serialVersionUID = 1L;

    TryAgain(SQLException cause) {
        super(cause);
    }
}
