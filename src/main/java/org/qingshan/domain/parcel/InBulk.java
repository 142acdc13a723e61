package org.qingshan.domain.parcel;

import java.util.function.Supplier;
import org.qingshan.domain.order.CustomerOrder;

/**
 * Statements about thousands of rows that are named one by one. Of a shop that has grown since the database last looked it believes that
 * there is next to nothing, and would go through all that is named again for every row; so it is told to go through both sides once.
 */
final class InBulk {
    private InBulk() {}

    /** Does the work, by whose statements each table is read once. Wants a transaction. */
    static <T> T once(Supplier<T> work) {
        loops("off");
        T result = work.get();
        loops("on");
        return result;
    }

    private static void loops(String how) {
        CustomerOrder.getEntityManager()
                .createNativeQuery("select set_config('enable_nestloop', :how, true)", String.class)
                .setParameter("how", how)
                .getSingleResult();
    }
}
