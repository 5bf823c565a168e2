package org.mizan.organisation.store;

import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;

/** Does something and takes it back: what it would do is then known to be what it will do, since the same code says both. */
@ApplicationScoped
class Rehearsal {

    private final TransactionManager transactions;

    @Inject
    Rehearsal(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    <T> T of(Supplier<T> act) {
        T result = act.get();
        try {
            transactions.setRollbackOnly();
        } catch (SystemException broken) {
            throw new IllegalStateException(broken);
        }
        return result;
    }
}
