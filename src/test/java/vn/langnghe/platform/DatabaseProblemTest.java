package vn.langnghe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseProblemTest {
    @Test
    void whatIsBusyOrOutOfReachMayPass() {
        assertThat(DatabaseProblem.mayPass(wrapped(new SQLException("deadlock", "40001", 1213))))
                .isTrue();
        assertThat(DatabaseProblem.mayPass(wrapped(new SQLException("link failure", "08S01", 0))))
                .isTrue();
        assertThat(DatabaseProblem.mayPass(wrapped(new SQLException("no free connection"))))
                .isTrue();
        assertThat(DatabaseProblem.mayPass(new IllegalStateException(new RollbackException())))
                .isTrue();
    }

    @Test
    void whatIsWrongStaysWrong() {
        assertThat(DatabaseProblem.mayPass(wrapped(new SQLException("no such column", "42S22", 1054))))
                .isFalse();
        assertThat(DatabaseProblem.mayPass(wrapped(new SQLException("duplicate", "23000", 1062))))
                .isFalse();
        assertThat(DatabaseProblem.mayPass(new IllegalStateException())).isFalse();
    }

    private static RuntimeException wrapped(SQLException e) {
        return new IllegalStateException(DatabaseProblem.of(e));
    }
}
