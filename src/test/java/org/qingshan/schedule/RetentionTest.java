package org.qingshan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;

/** What people wrote is kept for a week, what came of it for good. */
@QuarkusTest
class RetentionTest extends Journey {
    private static final String INBOX = "select words from inbox where shop_id = :shop and words <> '' order by id";
    private static final String UNANSWERED = "select words from unanswered where shop_id = :shop and words <> ''";
    private static final String DRAFTS =
            "select cast(draft as text) from chat where shop_id = :shop and draft is not null";

    @Inject
    Retention retention;

    @Inject
    Rows rows;

    @Test
    void words_that_nobody_placed_and_addresses_left_unconfirmed_are_erased_after_a_week() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("A1 两箱");
        viewer.says("隔壁王婶 13900139000 问过没有");
        viewer.says("/address " + ADDRESS);

        clock.forward(Duration.ofDays(6));
        retention.forgetWords();
        assertThat(all(village.key(), INBOX)).contains("A1 两箱");
        assertThat(all(village.key(), UNANSWERED) + all(village.key(), DRAFTS)).contains("13900139000", "岳麓区");

        clock.forward(Duration.ofDays(2));
        retention.forgetWords();
        assertThat(rows.<String>of(village.key(), INBOX)).isEmpty();
        assertThat(rows.<String>of(village.key(), UNANSWERED)).isEmpty();
        assertThat(rows.<String>of(village.key(), DRAFTS)).isEmpty();
        assertThat(rows.<String>of(village.key(), "select outcome from inbox where shop_id = :shop"))
                .contains("held", "/address");
        assertThat(rows.<String>of(village.key(), "select status from unanswered where shop_id = :shop"))
                .doesNotContain("OPEN");
    }

    @Test
    void what_is_new_stays_beside_what_is_old() {
        var village = village();
        var viewer = village.viewer();
        viewer.says("货单");
        clock.forward(Duration.ofDays(8));
        viewer.says("/address " + ADDRESS);
        viewer.says("购物车");

        retention.forgetWords();

        assertThat(rows.<String>of(village.key(), INBOX)).containsExactly("购物车");
        assertThat(all(village.key(), DRAFTS)).contains("岳麓区");
    }

    @Test
    void a_code_is_in_no_row_of_the_inbox_however_it_was_said() {
        var village = village();
        var code = village.code("host");
        var viewer = village.viewer();
        for (var said : List.of("/start join_", "/START  JOIN_", "join_", "老板给我的：join_", "/help owner_")) {
            viewer.says(said + code);
        }

        assertThat(all(village.key(), INBOX)).contains("join_…").doesNotContain(code);
        assertThat(all(village.key(), "select cast(i as text) from inbox i where shop_id = :shop"))
                .doesNotContain(code);
    }

    private String all(String shop, String query) {
        return String.join("\n", rows.<String>of(shop, query));
    }
}
