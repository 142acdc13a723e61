package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Journey;

/** Words that stand beside an answer belong where they belong: an order's number, a name in another script, an amount of what is bad. */
@QuarkusTest
class SaidPartsTest extends Journey {
    @Test
    void an_orders_number_beside_its_new_address_is_no_part_of_it() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1");
        buyer.says("/confirm");

        var read = buyer.says("1001 改地址 赵六 13622223333 湖南省长沙市天心区芙蓉南路 10号");
        assertThat(read.text()).contains("赵六", "天心区芙蓉南路 10号").doesNotContain("1001 芙蓉");
        assertThat(buyer.says("对").text())
                .contains("订单 1001", "赵六", "天心区芙蓉南路 10号")
                .doesNotContain("1001 芙蓉");
        assertThat(buyer.says("/status 1001").text()).contains("赵六");
    }

    @Test
    void a_name_in_another_script_is_a_name_and_no_street() {
        var village = village();
        for (var name : new String[] {"Владимир Путник", "محمد علي", "Αλέξης Παππάς", "김철수", "དོན་གྲུབ"}) {
            var buyer = village.viewer();
            buyer.says("A1");
            assertThat(buyer.says("收货人：" + name + "\n电话：13910002001\n地址：湖南省长沙市岳麓区麓山南路1号")
                            .text())
                    .contains(name, "岳麓区麓山南路1号");
        }
        var buyer = village.viewer();
        buyer.says("A1");
        assertThat(buyer.says("김철수 13910002001 湖南省长沙市岳麓区麓山南路1号").text()).contains("김철수", "岳麓区麓山南路1号");
    }

    @Test
    void who_is_asked_what_is_bad_and_says_how_much_buys_nothing() {
        var village = village();
        var buyer = village.neighbour();
        buyer.says("A1 3, A2 5斤");
        buyer.says("/confirm");
        village.owner().says("/packed 1001");
        village.owner().says("/ship 1001 YT7512345671001");
        village.owner().says("/delivered 1001");

        assertThat(buyer.says("收到的货烂了两个").text()).contains("哪一样坏了");
        assertThat(buyer.says("1箱").text()).contains("哪一样坏了");
        assertThat(buyer.says("竹笋烂了一半").text()).contains("竹笋");
        assertThat(buyer.says("算了").text()).isNotEmpty();
        assertThat(buyer.says("桃子烂了两个").text()).contains("黄桃", "坏了多少");
        assertThat(buyer.says("1箱").text()).doesNotContain("已为你留", "候补");
        assertThat(buyer.says("今天收到的").text()).doesNotContain("没看懂");
        assertThat(buyer.says("购物车").text()).contains("购物车是空的");
    }
}
