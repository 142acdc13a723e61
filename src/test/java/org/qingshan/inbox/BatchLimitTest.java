package org.qingshan.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where messages ask the database each by itself, fewer of them are decided together, until they do not any more. */
class BatchLimitTest {
    private static final int MOST = 512;
    private final BatchLimit limit = new BatchLimit(MOST);

    @Test
    void a_batch_that_asks_no_more_than_one_message_would_may_be_as_large_as_ever() {
        limit.took(MOST, 17);
        limit.took(1, 17);

        assertThat(limit.next()).isEqualTo(MOST);
    }

    @Test
    void a_few_of_many_that_ask_change_nothing() {
        limit.took(MOST, 60);

        assertThat(limit.next()).isEqualTo(MOST);
    }

    @Test
    void after_messages_that_asked_by_themselves_come_few_and_then_more_from_batch_to_batch() {
        limit.took(33, 3 * 33);
        assertThat(limit.next()).isEqualTo(32);

        limit.took(1, 17);
        limit.took(31, 17);
        assertThat(limit.next()).isEqualTo(32);

        limit.took(32, 17);
        assertThat(limit.next()).isEqualTo(64);

        limit.took(64, 17);
        limit.took(128, 17);
        limit.took(256, 17);
        limit.took(MOST, 17);
        assertThat(limit.next()).isEqualTo(MOST);
    }

    @Test
    void what_was_too_much_to_be_decided_in_time_comes_in_few() {
        limit.failed();

        assertThat(limit.next()).isEqualTo(32);
    }

    @Test
    void a_shop_that_wants_smaller_batches_has_them() {
        var small = new BatchLimit(8);
        small.took(8, 80);
        small.took(8, 80);

        assertThat(small.next()).isEqualTo(8);
    }
}
