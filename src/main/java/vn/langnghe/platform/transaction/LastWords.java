package vn.langnghe.platform.transaction;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Says the last words ({@link Transactions#beforeCommit}) when the outermost gate of a transaction returns.
 *
 * <p>Inside the interceptor that commits, and not a {@code Synchronization}: there this server hands out another
 * connection than the transaction's, and swallows what is thrown.
 */
@Committing
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class LastWords {
    @Inject
    Transactions transactions;

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        if (!transactions.enter()) {
            return call.proceed();
        }
        try {
            Object result = call.proceed();
            transactions.sayLastWords();
            return result;
        } finally {
            transactions.leave();
        }
    }
}
