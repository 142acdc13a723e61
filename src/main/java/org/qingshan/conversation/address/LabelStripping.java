package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes the words that only say what stands beside them: 收货人, 电话, 所在地区, Name:. */
final class LabelStripping {

    /** What a form writes around a label or behind it: 收货人(必填), 【手机号】, 姓名*. */
    private static final String MARK = " *(?:[(\\[](?:必填|选填|必选|必须|可选|\\*)[)\\]])?[*)\\]]? *";

    private static final String AFTER = MARK + "(?:[:=]|还?是|为|叫|系|写|填|留|改成|改为)? *";
    private static final String COLON = "(?:" + MARK + "[:=] *|\\] *[:=]? *)";
    private static final String AT_START = "(?:^|(?<=[ ,;|/\\[\n" + PastedLine.TAKEN + "]))";

    private static final Pattern NAME = Pattern.compile(
            "(?:然后|接着)?(?:(?:收货人|收件人|收件(?!人|的人?[是叫])|收的人|(?:取件|取货|签收|接收)人)(?:的?(?:姓名|名字|名称))?|联系人(?:姓名)?|(?:收货|收件|签收|取货|取件|收)的(?:人)?(?=是|叫)"
                    + "|(?:我的?)?(?:真实)?(?:姓名|名字))(?!的?(?:电话|手机|联系|号码|地址)|不在|不方便|没|未)" + AFTER
                    + "|" + AT_START + "(?:收货?|寄|名|用户|客户|买家|顾客|收方)" + COLON
                    + "|" + AT_START
                    + "name (?!is\\b)(?=[a-z])|\\b(?:full |my )?(?:name|recipient|receiver|consignee|contact|attn)(?: is\\b|['’]s\\b|"
                    + COLON
                    + ")");

    /** What leads to a further phone. */
    private static final String SECOND =
            "(?:(?:如果|要是|万一)?(?:打不通|没人接|不接|不通|联系不上)(?:的话|了)?,?|备用|备选|另一?个?|另外(?:一个)?|第二个?|还有(?:一个|我.{1,2}的)?|以及)(?:手机号?码?|电话|号码|联系方式|座机)?";

    /** A phone that was found stands as taken, so that a 手机店 of the detail keeps its word. */
    private static final Pattern PHONE = Pattern.compile(AT_START + "(?:电话?|联系)" + COLON + "|(?:" + AT_START
            + "(?:或者?|和|及|家|" + SECOND + ")|" + SECOND + ")(?:的?是|请?打|请?拨|就打|再打|[:：]| )*(?=" + PastedLine.TAKEN
            + ")|(?:然后|接着)?(?:[你您]?(?:可以|直接|就)?(?:打|拨打|联系))?(?:收货人|收件人|联系人|联系|备用|[我俺咱他她伊您]|" + Courtesies.KIN
            + ")?的?(?:手机号码|电话号码|手机号|联系方式|联系号码"
            + "|电话|手机|座机|固话|号码|打)[12一二]?(?:" + COLON + "|" + AFTER + "(?=" + PastedLine.TAKEN + "|$))"
            + "|\\[(?:电话?|手机|联系)\\] *"
            + "|\\b(?:telephone|phone|mobile|cell|tel|ph)(?: (?:number|no\\.?))?" + COLON
            + "|\\b(?:(?:and )?(?:my |the |her |his |their )?(?:telephone|phone|mobile|cell|tel|ph)(?: (?:number|no\\.?))?(?: is\\b)?|(?:and )?(?:my |the )?(?:contact )?number(?: is\\b)?"
            + "|(?:and )?(?:you can )?(?:call|reach|phone|ring)(?: me| him| her)?(?: at| on)?)\\.? *(?="
            + PastedLine.TAKEN + ")");

    private static final Pattern PLACE = Pattern.compile(AT_START
            + "(?:麻烦|请|帮我|给我|先)?(?:记|存|保存|登记|添加|新增|加)(?:一?下|一?个|上)?(?:[我俺](?:们)?的?)?(?:公司|单位|学校|家里?|老家|新)?的?(?:收货|收件)?地址"
            + AFTER
            + "|" + AT_START + "(?:[我俺](?:们)?的?)?(?:公司|单位)(?:的?(?:名字?|名称|全称))?(?:叫做?|名叫|名称是|名字是|全称是)"
            + "|(?:我的?)?(?:(?:详细|具体)(?=收))?(?:收货人?|收件人?|联系人|详细|具体|邮寄|快递|家庭|寄件|寄送|配送|送货|默认)地址(?:信息)?" + AFTER
            + "|我?(?:要|想)?(?:换|改)(?:了|个|一下)?(?:收货)?地址(?:了|啦)?|(?:我的?|新)?地址" + MARK
            + "(?:改成|改为|改到|在|是|为|写|[给发][你您]|:|=)* *"
            + "|(?:所在|收货|收件)(?:地区|区域|地|省份?|城市)" + AFTER
            + "|" + AT_START + "(?:[地住]?址|详细|详址|地|省市(?:区县?)?|地区|省份|城市|区县|街道|乡镇|门牌号?|小区|省|市|县|区|(?:订单|买家)?备注)"
            + COLON
            + "|\\[(?:地?址|地)\\] *|(?:逗|句|顿|冒)号(?!码)"
            + "|(?:是否|设为)默认(?:地址)?(?: *[:=] *[是否])?|" + AT_START + "(?:地址)?标签" + COLON
            + "|(?:邮政编码|邮编) *[:=]? *\\d{6}(?!\\d)"
            + "|\\b(?:(?:please |can you |could you |i want to |i need to )?(?:change|update|correct|fix|set) (?:the |my |our )?)?(?:shipping |delivery |my )?(?:ad{1,2}r{1,2}es{1,2}(?: to)?|addr|add|province|state|city|district|county|country|street)"
            + COLON
            + "|\\b(?:postal code|postcode|post code|zip code|zip)\\b" + COLON + "\\d{6}(?!\\d)");

    /** A line of a form; told by itself it stays behind the house. */
    private static final Pattern FORM_POSTCODE = Pattern.compile("邮.* *[:=].*");

    private static final Pattern NUMBERING =
            Pattern.compile(AT_START + "\\(?[1-9][.,)] ?(?=\\p{IsHan}|" + PastedLine.TAKEN + ")");

    private LabelStripping() {}

    /** Takes every label; answers the places where, after one of them, the recipient's name should stand. */
    static List<Integer> take(PastedLine line) {
        Remark.take(line);
        List<Integer> namesFollow = new ArrayList<>();
        Matcher name = NAME.matcher(line.view());
        while (name.find()) {
            line.take(name.start(), name.end());
            namesFollow.add(name.end());
        }
        takeAll(PHONE, line);
        takeAll(PLACE, line);
        takeNumbering(line);
        return namesFollow;
    }

    /** 1、姓名 2、电话 3、地址: who numbers his labels begins with one. */
    private static void takeNumbering(PastedLine line) {
        List<Span> numbers = NUMBERING
                .matcher(line.view())
                .results()
                .map(number -> new Span(number.start(), number.end()))
                .toList();
        boolean counts = numbers.size() > 1
                && line.folded(numbers.get(0)).contains("1")
                && line.folded(numbers.get(1)).contains("2");
        if (counts) {
            numbers.forEach(line::take);
        } else if (!numbers.isEmpty() && numbers.get(0).start() == 0) {
            line.take(numbers.get(0));
        }
    }

    /** 送货前打电话: whom to call is known, and when is for the courier. */
    private static boolean isOfNote(PastedLine line, Matcher label) {
        var before = line.wordBefore(label.start());
        var said = new Span(before.start(), line.segmentEnd(label.start()));
        var word = line.folded(said);
        return CourierNotes.isOne(line.clause(said))
                || IntStream.concat(IntStream.of(0), HouseNotes.beginnings(word))
                        .anyMatch(begin -> CourierNotes.isOne(word.substring(begin)));
    }

    private static void takeAll(Pattern labels, PastedLine line) {
        Matcher label = labels.matcher(line.view());
        while (label.find()) {
            if (FORM_POSTCODE.matcher(label.group()).matches() || !isOfNote(line, label)) {
                line.take(label.start(), label.end());
            }
        }
    }
}
