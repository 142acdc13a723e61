package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qingshan.domain.shop.Role;
import org.qingshan.support.Journey;
import org.qingshan.web.Market;
import org.qingshan.web.Stall;

/** What the scale said is what the report tells, in each of its parts. */
@QuarkusTest
class ReportByWeightTest extends Journey {
    @Inject
    Market market;

    private static List<String> row(String csv, String cell) {
        return csv.lines()
                .map(line -> Arrays.stream(line.split(","))
                        .map(one -> one.replace("\"", ""))
                        .toList())
                .filter(row -> row.contains(cell))
                .findFirst()
                .orElseThrow(() -> new AssertionError(cell + " is not in\n" + csv));
    }

    @Test
    void products_growers_and_the_page_tell_the_weight_that_was_delivered() {
        var village = village();
        for (var buyer = 0; buyer < 3; buyer++) {
            village.neighbour().says("A2 4.5斤");
        }
        for (var packed : List.of("1001 4.3斤", "1002 4.45斤", "1003 5斤")) {
            assertThat(village.owner().says("/packed " + packed).text()).contains("打好了");
        }

        var stall = new Stall(village.key(), "");
        var browser = new Hosting(market.session(stall, Role.HOST));
        var report = "report/" + market.look(stall, "select max(id) from stream where shop_id = :shop");
        var product = row(browser.get(report + "/products.csv").asString(), "竹笋");
        var grower = row(browser.get(report + "/growers.csv").asString(), "竹笋");

        assertThat(product.get(5)).isEqualTo("13.75");
        assertThat(grower).contains("吴秀英", "13.75", "130.34");
        assertThat(product).contains("130.34");
        assertThat(browser.get(report).asString()).contains("13.75 / 300 斤").doesNotContain("13.5");
    }
}
