package org.qingshan.conversation.claim;

/** Where parcels of most shops do not go, or not for the price at home, for patterns: other countries, Hong Kong, Macau and Taiwan. */
public final class AbroadWords {
    public static final String CHINESE =
            "国外|海外|境外|外国|国际|香港|澳门|港澳|台湾|台北|高雄|美国|美利坚|加拿大|英国|法国|德国|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|芬兰|丹麦|爱尔兰|希腊|欧洲|欧盟|俄罗斯|澳洲|澳大利亚|新西兰|日本|东京|韩国|首尔|新加坡|马来西亚|泰国|越南|印尼|印度|菲律宾|缅甸|柬埔寨|迪拜|阿联酋|巴西|墨西哥|阿根廷|南非|非洲|南美|北美|纽约|伦敦|巴黎|多伦多|温哥华|悉尼|墨尔本";

    public static final String ENGLISH =
            "abroad|overseas|international(?:ly)?|worldwide|another country|hong ?kong|hk|macau|macao|taiwan|taipei|usa|u\\.s\\.a?|america|the (?:us|states)|canada|uk|england|britain|scotland|ireland|france|germany|italy|spain|portugal|netherlands|holland|belgium|switzerland|sweden|norway|finland|denmark|greece|europe|russia|australia|new zealand|japan|tokyo|korea|seoul|singapore|malaysia|thailand|vietnam|indonesia|india|philippines|dubai|brazil|mexico|africa|new york|london|paris|toronto|vancouver|sydney|melbourne";

    private AbroadWords() {}
}
