package org.qingshan.conversation.address;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is said around a phone by somebody who gives no more than that: 哦少了一位 138…, 电话我老婆的 138…, "use my wife's number 138…". */
final class PhoneTalk {
    /** Of such signs alone no street and no house is called, and beside a phone nobody. */
    private static final String SIGNS =
            "哦噢啊嗯呃唉哎呀诶哈哟呦嘿吧呢嘛啦咯喽了的地得着过不好意思抱歉对起麻烦拜托辛苦谢多感激请您你亲行可以能会要想用写填留记存报打拨找联系通知接听收发补充加换改成到给让叫是为在有就也都还再又先只最随时一直平现目前刚才上下面之后来"
                    + "白天晚早午中夜里周末工作日班休息睡觉间候话如果万没别人忘漏少掉错缺差位数字个这那它第新旧老另外备常主我俺咱他她们自己本家公司单店办室座机固电手号码方式微信同步短消看查说告诉去边和跟或者直便重急快尽货寄送递件爸妈爹娘姐哥弟妹爷奶婆叔姨舅姑儿女子孩朋友事学邻居媳妇伴爱戚闺蜜"
                    + "板播掌柜两三四五六七八九十点半小大被帮忙把落输入该应其实正确认准么吗";

    private static final Pattern HAN = Pattern.compile("(?:[" + SIGNS + "]|\\d{1,2}(?=[点个位小:]))*+");
    private static final Pattern LATIN = Pattern.compile("[a-z][a-z'’]*+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]++");

    private static final Set<String> WORDS = Set.of(
            "oh sorry oops forgot forget forgotten missed missing here's go ah um well reach ring dial text sms wechat whatsapp cell landline contact take put down write add change switch instead other another second day daytime evenings weekends after before work"
                    .split(" "));

    private static final Pattern KIN = Pattern.compile(
            "(?:wife|husband|hubby|mum|mom|mother|dad|father|sister|brother|son|daughter|aunt|uncle|grandma|grandpa|friend|boyfriend|girlfriend|partner|colleague|neighbou?r|boss|flatmate|roommate|parents?|family)(?:['’]?s)?");

    /** Who gets it is called behind such words: 收货人：白小平, 我叫方正, "name: Mark". */
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?:(?:收[货貨]|收件|[联聯][系繫絡络]|取件|取[货貨]|[签簽]收|接收)人(?:的?(?:姓名|名字))?|姓名|名字)(?!的?(?:[电電][话話]|手[机機]|[联聯][系繫]|[号號][码碼]?|地址))(?:[^\\p{L}\\p{N}]|是|[为為]|叫){0,4}+(?<labelled>\\p{IsHan}{2,4})"
                    + "|(?:我|本人|[他她])(?:的名字)?叫做?[^\\p{L}\\p{N}]{0,3}+(?<called>\\p{IsHan}{2,4})|叫我[^\\p{L}\\p{N}]{0,3}+(?<me>\\p{IsHan}{2,4})|(?:我|本人|[他她])是[^\\p{L}\\p{N}]{0,3}+(?<is>\\p{IsHan}{2,4})");

    private PhoneTalk() {}

    /** Whether nothing else stands on the line, of which the phones were taken. */
    static boolean isAll(PastedLine line) {
        var said = line.folded(new Span(0, line.length())).replace(PastedLine.TAKEN, ' ');
        var bare = MARKS.matcher(said).replaceAll("");
        var han = LATIN.matcher(said).replaceAll(" ");
        return !CourierNotes.isOne(said.strip())
                && !isIntroduced(said)
                && HAN.matcher(MARKS.matcher(han).replaceAll("")).matches()
                && LATIN.matcher(said).results().allMatch(word -> isWord(word.group()))
                && !BarePart.isSurelyAName(bare);
    }

    private static boolean isIntroduced(String said) {
        var found = INTRODUCED.matcher(said);
        while (found.find()) {
            boolean isSaidToBe = found.group("is") != null;
            var name = Stream.of("labelled", "called", "me", "is")
                    .map(found::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            if (isSaidToBe ? BarePart.isSurelyAName(name) : PersonName.isWithSurname(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(String word) {
        return WORDS.contains(word)
                || EnglishTalk.isNothing(word)
                || KIN.matcher(word).matches();
    }
}
