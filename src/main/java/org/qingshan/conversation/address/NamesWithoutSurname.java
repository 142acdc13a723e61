package org.qingshan.conversation.address;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of Tibetans, Mongols, Uyghurs, Kazakhs and Yi, who have no surnames by which to know them: 泽仁央金, 其其格, 古丽夏提. */
final class NamesWithoutSurname {

    private static final String PARTS = Arrays.stream(
                    ("扎西 卓玛 次仁 泽仁 泽让 央金 央宗 央吉 多吉 多杰 尼玛 达瓦 巴桑 拉姆 拉毛 格桑 旺堆 旺姆 旺扎 旺青 旺久 顿珠 平措 丹增 旦增 丹巴 "
                                    + "仁青 仁增 仁钦 洛桑 罗桑 索朗 索南 德吉 白玛 白姆 强巴 曲珍 曲扎 曲措 嘎玛 噶玛 才让 才旦 加措 嘉措 李毛 更登 东智 桑吉 桑珠 桑杰 贡布 西绕 西热 罗布 "
                                    + "其美 群培 群措 阿旺 益西 赤列 晋美 久美 边巴 普布 拉巴 拉珍 拉措 确吉 土登 土旦 加央 降央 罗让 罗绒 四郎 措姆 卓嘎 吉姆 吉措 玉珍 琼达 米玛 "
                                    + "巴特尔 其其格 娜仁 乌云 高娃 图雅 苏日娜 那顺 敖登 格日勒 萨仁 斯琴 托娅 牧仁 阿拉坦 呼和 青格勒 朝鲁 毕力格 巴图 乌日娜 额尔敦 宝力高 胡日查 "
                                    + "其木格 其米格 吉日嘎拉 乌日罕 乌力吉 朝克图 苏布德 阿拉腾 阿木古楞 德力格尔 那仁 娜布其 萨如拉 通拉嘎 奥云 满都拉 斯日古楞 恩和 孟克 道尔吉 呼格吉勒 白乙拉 托雅 敖日格乐 吉雅 乌尼尔 "
                                    + "哈斯 塔娜 那日苏 孟和 苏和 苏雅拉 乌仁 巴雅尔 宝音 必力格 特木尔 铁木尔 布和 阿茹娜 萨日娜 琪琪格 "
                                    + "古丽 阿依 买买提 麦麦提 吐尔逊 图尔荪 艾合买提 艾力 努尔 玛依拉 热合曼 阿不都 阿卜杜 帕提 迪丽 热巴 夏提 巴哈尔 木合塔尔 亚森 玉素甫 依明 "
                                    + "库尔班 别克 叶尔 江巴 沙吾列 加娜 娜孜 哈孜 阿迪力 阿里木 祖丽 米娜 热娜 热依 热依汗 阿依汗 帕丽 帕丽汗 古丽汗 买合木提 艾山 艾尔肯 吾买尔 努尔古丽 米尔扎 阿娜尔 "
                                    + "吉克 阿鲁 沙马 曲比 阿苏 吉木 吉伍 曲木 马海 拉罗 拉罗 阿依木 阿呷 伍呷 子呷 尔呷 尔古 拉则 尔布 日哈 木呷")
                            .split(" "))
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|"));

    private static final Pattern NAME = Pattern.compile("(?:" + PARTS + "){1,4}");

    private NamesWithoutSurname() {}

    static boolean isOne(String folded) {
        return NAME.matcher(folded).matches();
    }
}
