package org.qingshan.conversation.address;

import java.util.regex.Pattern;

/** Tells a place (湖南长沙) from a street or a house that is called after one (湖南路, 上海城, 北京大学). */
final class StreetWords {

    private static final int LOOKED_AT = 12;

    private static final Pattern CALLED_AFTER_A_PLACE = Pattern.compile(
            "(?:[东南西北中新老上下前后内外大小环湾]{0,2}[一二三四五六七八九十0-9]{0,2}"
                    + "(?:路|街|大街|大道|道(?!县)|巷|弄|胡同|里(?!水|湖)|条|环|支路|横路|高架|高速)"
                    + "|园(?!区)|城(?!口|关|区|中|东|西|北|阳|厢|步|固|子河|市)|滩|饭店|大?酒店|酒楼|宾馆|大厦|广场|公园|花园|花苑|家园|佳苑|豪庭|小区|社区|新村|新城|公寓|别墅"
                    + "|村|镇(?!江|平|安|原|海|远|宁|沅|雄|康|赉|坪|巴|东)|乡(?!宁|城)|庄|屯|大学|学院|师范|理工|农业|工业|科技(?!园|路|大道)|财经|中医|医院|银行|公司|商贸|商城|商场|商厦|超市"
                    + "|火车站|高铁站|汽车站|车站|[东南西北]站|站|机场|一中|二中|中学|小学|幼儿园|纪念|人家|会馆|菜馆|餐厅|小吃|火锅|牛肉|米粉|面馆|烤鸭|料理|桥|港(?=[\\d ,;一二三四五六七八九十]|$)|寺|庙|湖畔|红(?!河|安|原|花|寺|旗|桥|古)|明珠|国际|新天地).*");

    /** What is hardly the beginning of a street's name, but often the next part of one: 朝阳门, 雨花亭, 芙蓉中路. */
    private static final String JOINS_A_COUNTY_NAME =
            "亭门桥路街道巷弄里园苑城湖山河江寺庙塔楼阁站港口湾洲岛大小中医银公广酒饭宾商超市新东西南北上下" + "一二三四五六七八九十村庄屯镇乡花家社机火学宫院馆林岭滩坡井泉池堂店府庭居华天国区县旗州盟";

    /** 中 in 芙蓉中路 belongs to the name before it, in 中关村 it begins another. */
    private static final String DIRECTIONS = "中东西南北上下大新老";

    private static final Pattern SAME_NAME = Pattern.compile("[中东西南北上下大新老内外前后一二三四五六七八九十]+"
            + "[路街道巷弄里段桥站门口区县州旗城村镇乡庄屯园苑坊庭府学医院心厦楼酒饭药市商场塔庙寺湖河江湾港岛岸坡坝坪环天世际众公广银信线].*|中央(?!路|大街|大道).*|.");

    private static final Pattern STREET =
            Pattern.compile("\\p{IsHan}{1,4}?(?:路|街|大街|大道|镇|乡|村|巷|弄|胡同|街道|开发区|工业园|科技园|产业园).*" + "|科技(?:园|路|大道).*");

    /** A town's own name has two characters at least: 南京江宁 东山街道, but 和平里街道. */
    private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{2,4}?(?:街道|镇|乡)");

    private static final Pattern REST_OF_A_TOWN = Pattern.compile("\\p{IsHan}?(?:街道|镇|乡)");

    private static final Pattern STREET_OF_A_PARK = Pattern.compile("公园[东西南北中]?(?:路|街|大道|巷)");

    private static final Pattern INSTITUTION = Pattern.compile(
            "(?:国际)?(?:火车站|高铁站|汽车站|[东南西北]站|机场)|\\p{IsHan}{0,6}(?:大学|学院)|市?(?:第一|第二|第三|人民|中心)?(?:人民)?医院");

    private StreetWords() {}

    /** Whether what follows is a house that most likely lies in the place it is called after: 长沙火车站, 湖南师范大学. */
    static boolean institutionFollows(CharSequence view, int end) {
        return INSTITUTION.matcher(next(view, end)).lookingAt();
    }

    /** Whether the text that follows a short name makes it the name of a street or a house. */
    static boolean follow(CharSequence view, int end) {
        return CALLED_AFTER_A_PLACE.matcher(next(view, end)).matches();
    }

    /** Whether a street follows that every town may have, whatever its park is called: 公园路. */
    static boolean parkFollows(CharSequence view, int end) {
        return STREET_OF_A_PARK.matcher(next(view, end)).lookingAt();
    }

    /** Whether a town or a part of a city follows, so that what stands before is the county: 乐清 柳市镇. */
    static boolean townFollows(CharSequence view, int end) {
        return TOWN.matcher(next(view, end)).lookingAt();
    }

    /** Whether a town bears the whole name: 朝阳区街道. */
    static boolean isTown(CharSequence view, int end) {
        return next(view, end).startsWith("街道");
    }

    /** Whether the name is only the beginning of a town's: 朝阳 in 朝阳洲街道. */
    static boolean beginTown(CharSequence view, int end) {
        return REST_OF_A_TOWN.matcher(next(view, end)).lookingAt();
    }

    /** Whether what follows the bare stem of a county cannot be a street of its own, so that the stem belongs to it. */
    static boolean mayContinueCounty(CharSequence view, int end) {
        String next = next(view, end);
        if (next.isEmpty() || !Folding.isHan(next.charAt(0))) {
            return false;
        }
        boolean another = DIRECTIONS.indexOf(next.charAt(0)) >= 0
                && !SAME_NAME.matcher(next).matches();
        return !TOWN.matcher(next).lookingAt()
                && (!another && JOINS_A_COUNTY_NAME.indexOf(next.charAt(0)) >= 0
                        || !STREET.matcher(next).matches());
    }

    private static String next(CharSequence view, int end) {
        return view.subSequence(end, Math.min(view.length(), end + LOOKED_AT))
                .toString()
                .replace('\n', ' ');
    }
}
