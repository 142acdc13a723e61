package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;
import org.qingshan.support.Rows;
import org.qingshan.support.Village;

/** What earlier releases have left in an install that is brought up to date. */
@QuarkusTest
class WhoseNamesTest extends Journey {
    @Inject
    AgroalDataSource data;

    @Inject
    Rows rows;

    private void run(String sql) throws Exception {
        try (var connection = data.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }

    private static String migration() throws Exception {
        try (var file = WhoseNamesTest.class.getResourceAsStream("/db/migration/V48__whose_bot_has_said_it.sql")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${first_bot}", "4242")
                    .replace("${first_bot_shop}", "qingshan");
        }
    }

    private void shown(Village village, String address, String name) throws Exception {
        village.viewer().says("今天有什么");
        run("update outbox set channel = 'telegram', address = '" + address + "', sent_ref = '" + name
                + "' where shop_id = '" + village.key() + "' and id = (select max(id) from outbox where shop_id = '"
                + village.key() + "' and channel <> 'telegram')");
    }

    private List<String> names(Village village) {
        return rows.of(
                village.key(),
                "select sent_ref from outbox where shop_id = :shop and channel = 'telegram' order by sent_ref");
    }

    @Test
    void what_no_bot_or_a_wrong_one_was_said_to_have_shown_is_of_no_bot() throws Exception {
        var village = village();
        shown(village, "42", "17");
        shown(village, "-4012345678", "18");
        shown(village, "42", "4242/19");
        shown(village, "42", "777/20");
        shown(village, "-1001234567890", "21");
        run(migration());
        assertThat(names(village)).containsExactlyInAnyOrder("0/17", "0/18", "0/19", "777/20", "21");
        run("delete from outbox where shop_id = '" + village.key() + "' and channel = 'telegram'");
    }
}
