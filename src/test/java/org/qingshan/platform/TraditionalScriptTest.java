package org.qingshan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraditionalScriptTest {
    @ParameterizedTest
    @CsvSource({
        "这里面,這裡面",
        "2 公里 里程,2 公里 里程",
        "里脊肉,里脊肉",
        "面条 面粉 挂面 米面 方便面 面包 拌面,麵條 麵粉 掛麵 米麵 方便麵 麵包 拌麵",
        "下面 页面 见面 面单,下面 頁面 見面 面單",
        "发货 头发 发菜,發貨 頭髮 髮菜",
        "只有 只剩 一只鸡 三只鸭,只有 只剩 一隻雞 三隻鴨",
        "以后 后台 皇后,以後 後台 皇后",
        "干货 豆腐干 葡萄干 晒干 能干 若干,乾貨 豆腐乾 葡萄乾 曬乾 能幹 若干",
        "一斗米 漏斗 奋斗,一斗米 漏斗 奮鬥",
        "台湾 平台 台风,台灣 平台 颱風",
        "稻谷 五谷杂粮 山谷,稻穀 五穀雜糧 山谷",
        "生姜 姜糖 咸菜 咸鸭蛋 卤味,生薑 薑糖 鹹菜 鹹鴨蛋 滷味",
        "什么 为什么 怎么,什麼 為什麼 怎麼",
        "说明了 最准 说不准 不准,說明了 最準 說不準 不准",
        "答复 回复 重复 恢复 复杂,答覆 回覆 重複 恢復 複雜",
        "尽快 尽量 尽头,儘快 儘量 盡頭",
        "货签 标签 签收 签名,貨籤 標籤 簽收 簽名",
        "系统 联系 关系,系統 聯繫 關係",
        "一周 周五,一週 週五",
        "启动,啟動"
    })
    void a_phrase_is_written_as_it_is_read_there(String simplified, String traditional) {
        assertThat(TraditionalScript.of(simplified)).isEqualTo(traditional);
    }

    @ParameterizedTest
    @ValueSource(strings = {"這裡沒有麵條，只剩一隻雞", "A1 x2", "two boxes", "", "¥29.90 · 🍑", "香港九龍彌敦道"})
    void what_is_traditional_or_no_chinese_stays(String text) {
        assertThat(TraditionalScript.of(text)).isEqualTo(text);
    }

    @Test
    void what_was_put_into_a_sentence_stays() {
        assertThat(TraditionalScript.around("收货人：张丽，张丽华（第 1 单）", "张丽", "张丽华", 1))
                .isEqualTo("收貨人：张丽，张丽华（第 1 單）");
        assertThat(TraditionalScript.around("没听懂「后天发货吗」，请再说一遍", "后天发货吗")).isEqualTo("沒聽懂「后天发货吗」，請再說一遍");
        assertThat(TraditionalScript.around("还剩 3 箱", "3")).isEqualTo("還剩 3 箱");
        assertThat(TraditionalScript.around("还剩", "", null)).isEqualTo("還剩");
    }
}
