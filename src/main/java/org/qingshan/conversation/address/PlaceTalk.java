package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** What is said of a place by somebody who does not live there: 杭州西湖真美, 云南白药, "Beijing is cold". A place, and words beside it that are nobody's name and no street. */
final class PlaceTalk {
    private static final int LONGEST = 60;
    private static final Pattern PARTED = Pattern.compile("[\\s,，、;；。:：]");
    private static final Pattern OF_ADDRESS = Pattern.compile("\\d|路(?!过)|[街道巷弄号栋幢楼室镇乡村苑园院區区縣县號棟樓鎮鄉]");

    /** A house that is called by its name, at the end of what is said: 杭州万达广场, 南京 紫金大厦. */
    private static final Pattern BUILDING = Pattern.compile(
            "(?:广场|廣場|大[厦廈]|中心|[学學]校|[中小大][学學]|[学學]院|医院|醫院|公寓|花园|花園|家园|家園|[酒饭飯]店|[宾賓][馆館]|商[场場城]|市[场場]|工[业業]园|[车車]站|机场|機場)(?:[东東西南北][门門座区]|[A-Za-z]座)?(?=$|[\\s,，。.!！、;；])");

    /** What only who looks for a house means by it: in 北京长城 it is a sight. */
    private static final Pattern HOUSE_ENDING = Pattern.compile("[桥橋店城里庄莊湾灣府庭坊港轩軒塔台](?=$|[\\s,，。.!！、;；])");

    /** 深圳 华强北: a place, and by itself what lies there. */
    private static final Pattern APART =
            Pattern.compile("\\s*\\p{IsHan}{2,12}[\\s,，]{1,3}(?<what>\\p{IsHan}{2,12})\\s*");

    private static final Pattern PRAISE =
            Pattern.compile("[真很太最挺好超特非吗嘛呢啊呀吧么了冷热熱美香甜辣吃喝玩想去来來买買卖賣要]|[豆腐肉面粉茶酒鱼魚蟹虾蝦鸭鴨鸡雞枣棗果瓜糖糕饼餅米油醋药藥布笋菜椒]$");

    private PlaceTalk() {}

    /** Whether it is that while the house is not known yet, so that what is no sentence may be its name. */
    static boolean isOneWithoutHouse(String text) {
        var apart = APART.matcher(text);
        return isOne(text)
                && !HOUSE_ENDING.matcher(text).find()
                && !(apart.matches() && !PRAISE.matcher(apart.group("what")).find());
    }

    static boolean namesBuilding(String text) {
        return text.length() <= LONGEST && BUILDING.matcher(text).find();
    }

    static boolean isOne(String text) {
        if (text.length() > LONGEST || OF_ADDRESS.matcher(text).find() || namesBuilding(text)) {
            return false;
        }
        var said = Dissection.of(text, null);
        var name = said.name() == null ? null : said.name().text();
        var detail = said.detail();
        boolean isPlaced = !said.place().isNone() || !said.country().equals("CN");
        return isPlaced
                && said.phone() == null
                && !said.introduced()
                && (name != null && !AddressLikeness.isSpeech(name)
                        || detail != null && !AddressLikeness.isSpeech(detail))
                && said.place().countyName() == null
                && !(name != null && isName(name, text));
    }

    /** A name stands by itself beside the place; glued to it are the goods that come from there. */
    private static boolean isName(String name, String text) {
        int start = text.indexOf(name);
        int end = start + name.length();
        boolean isApart =
                start < 0 || (start == 0 || isParted(text, start - 1)) && (end == text.length() || isParted(text, end));
        return isApart && BarePart.isSurelyAName(name);
    }

    private static boolean isParted(String text, int at) {
        return PARTED.matcher(text.substring(at, at + 1)).matches();
    }
}
