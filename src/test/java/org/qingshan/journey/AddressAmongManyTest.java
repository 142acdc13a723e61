package org.qingshan.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever writes his address or phone in a group gets what he wants beside it, and is told in private where the address belongs. */
@QuarkusTest
@TestProfile(TelegramPollingTest.OfTheFirstShop.class)
class AddressAmongManyTest extends InPlaces {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A2 2 李四 13912345678 湖南省长沙市岳麓区麓山南路2号",
                "A2两斤，电话13912345678",
                "我要竹笋两斤 寄到湖南省长沙市岳麓区麓山南路2号 李四 13912345678",
                "李四 13912345678 湖南省长沙市岳麓区麓山南路2号，A2 2"
            })
    void what_is_wanted_beside_it_is_kept(String said) {
        var host = host();
        var group = group(host, "地址群");
        var viewer = acquaintance("小李");
        viewer.in(group.id()).says(said);
        telegram.world().deliverEach(5);
        viewer.hears("已为你留 2 斤 竹笋（A2）");
        viewer.hears("你写在群里的地址和电话我没有用");
        assertThat(viewer.sees()).noneMatch(shown -> shown.text().contains("麓山南路"));
        assertThat(group.shows()).noneMatch(shown -> shown.text().contains("麓山南路"));
        assertThat(rows.of("qingshan", "select words from inbox where shop_id = :shop and words like '%麓山南路2号%'"))
                .isEmpty();
        viewer.says("取消 A2").hears("已退回");
        unlink(host, "地址群");
    }

    @Test
    void an_address_alone_is_kept_nowhere_and_answered_in_private() {
        var host = host();
        var group = group(host, "只有地址群");
        var viewer = acquaintance("小赵");
        viewer.in(group.id()).says("赵敏 13912345670 湖南省长沙市岳麓区麓山南路77号");
        telegram.world().deliverEach(5);
        viewer.hears("你写在群里的地址和电话我没有用");
        viewer.in(group.id()).says("湖南省长沙市岳麓区麓山南路77号3栋");
        telegram.world().deliverEach(5);
        viewer.hears("你写在群里的地址和电话我没有用");
        assertThat(rows.traces("qingshan", "麓山南路77号")).isEmpty();
        unlink(host, "只有地址群");
    }
}
