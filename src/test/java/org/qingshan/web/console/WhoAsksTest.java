package org.qingshan.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whose words wait on the rescue desk: a host must see that it is a grower who asks for her money. */
@QuarkusTest
class WhoAsksTest extends PaymentStory {
    @Test
    void who_works_for_the_shop_is_named_with_what_he_does() {
        var village = village();
        village.joined("grower 吴秀英").says("昨天下雨没顾上问，村长家的喜酒摆了没");
        village.joined("packer").says("箱子上的胶带粘我手上了怎么弄下来");
        village.viewer().says("老板娘今天穿得真喜庆像过年一样呀");

        var heard = console(village.owner()).get("heard").jsonPath().<Map<String, Object>>getList("");

        assertThat(heard).hasSize(3);
        assertThat(heard.get(2)).containsEntry("name", "吴秀英").containsEntry("role", "GROWER");
        assertThat(heard.get(1)).containsEntry("role", "PACKER");
        assertThat(heard.get(0).get("role")).isNull();
    }
}
