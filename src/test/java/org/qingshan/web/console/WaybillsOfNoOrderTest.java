package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a courier's file says of orders that there are not, and of none. */
@QuarkusTest
class WaybillsOfNoOrderTest extends CourierStory {
    @ParameterizedTest
    @CsvSource({
        "1,没有这个订单",
        "2,没有这个订单",
        "abc,没有这个订单",
        "SF-12,没有这个订单",
        "4711,没有这个订单",
        "12345678901,没有这个订单",
        "谁,没有订单号",
        "-,没有订单号",
        "'',没有订单号"
    })
    void a_number_that_is_none_of_ours_is_told_from_one_that_is_missing(String number, String told) {
        var file = "订单号,运单号\n" + number + ",YT7512345678901\n";

        assertThat(upload("out.csv", file.getBytes(StandardCharsets.UTF_8)).asString())
                .contains("1 行有问题", "<b>" + told);
    }

    @Test
    void what_is_not_read_whole_is_not_read_at_all() {
        var file = "订单号,运单号\n" + "1001,YT7512345678901\n".repeat(30_000);
        assertThat(upload("out.csv", file.getBytes(StandardCharsets.UTF_8)).asString())
                .contains("超过 20000 行", "什么都没导入")
                .doesNotContain("行有问题");
    }
}
