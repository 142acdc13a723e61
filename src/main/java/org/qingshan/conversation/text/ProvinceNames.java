package org.qingshan.conversation.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The provinces of China in English. */
public final class ProvinceNames {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("北京市", "Beijing"),
            Map.entry("天津市", "Tianjin"),
            Map.entry("河北省", "Hebei"),
            Map.entry("山西省", "Shanxi"),
            Map.entry("内蒙古自治区", "Inner Mongolia"),
            Map.entry("辽宁省", "Liaoning"),
            Map.entry("吉林省", "Jilin"),
            Map.entry("黑龙江省", "Heilongjiang"),
            Map.entry("上海市", "Shanghai"),
            Map.entry("江苏省", "Jiangsu"),
            Map.entry("浙江省", "Zhejiang"),
            Map.entry("安徽省", "Anhui"),
            Map.entry("福建省", "Fujian"),
            Map.entry("江西省", "Jiangxi"),
            Map.entry("山东省", "Shandong"),
            Map.entry("河南省", "Henan"),
            Map.entry("湖北省", "Hubei"),
            Map.entry("湖南省", "Hunan"),
            Map.entry("广东省", "Guangdong"),
            Map.entry("广西壮族自治区", "Guangxi"),
            Map.entry("海南省", "Hainan"),
            Map.entry("重庆市", "Chongqing"),
            Map.entry("四川省", "Sichuan"),
            Map.entry("贵州省", "Guizhou"),
            Map.entry("云南省", "Yunnan"),
            Map.entry("西藏自治区", "Tibet"),
            Map.entry("陕西省", "Shaanxi"),
            Map.entry("甘肃省", "Gansu"),
            Map.entry("青海省", "Qinghai"),
            Map.entry("宁夏回族自治区", "Ningxia"),
            Map.entry("新疆维吾尔自治区", "Xinjiang"),
            Map.entry("台湾省", "Taiwan"),
            Map.entry("香港特别行政区", "Hong Kong"),
            Map.entry("澳门特别行政区", "Macau"));

    private ProvinceNames() {}

    /** As it is where the name is not known. */
    public static String english(String chinese) {
        return ENGLISH.getOrDefault(chinese, chinese);
    }

    /** The Chinese name of one that is named in English, however it is written. */
    public static Optional<String> chinese(String english) {
        return ENGLISH.entrySet().stream()
                .filter(one -> one.getValue().equalsIgnoreCase(english.strip()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All of them, as they are written in full. */
    public static List<String> all() {
        return List.copyOf(ENGLISH.keySet());
    }
}
