package org.qingshan.conversation.claim;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.OnceMore.How;
import org.qingshan.conversation.claim.Token.Unknown;
import org.qingshan.conversation.claim.Token.Word;

/**
 * What a word beside goods says to whoever may have them already: nothing but that they are wanted, something kind, or what may be anything.
 * Only what is known to be harmless is: a yes, 够了, 就, 先 and all that is not written here may speak of what he has.
 */
final class Courtesy {
    private static final Set<String> PARTICLES = Set.of(
            "我",
            "我们",
            "咱",
            "咱们",
            "俺",
            "俺们",
            "吧",
            "吧吧",
            "呀",
            "啊",
            "啊啊",
            "哦",
            "噢",
            "喔",
            "哟",
            "咯",
            "喽",
            "啦",
            "呗",
            "哈",
            "滴",
            "吼",
            "捏",
            "诶",
            "哎",
            "欸",
            "喂",
            "咧",
            "喇",
            "噻",
            "撒",
            "嘞",
            "哩",
            "呐",
            "嗷",
            "耶",
            "呃",
            "额",
            "吖",
            "叭",
            "唷",
            "齁",
            "一下",
            "也",
            "还",
            "帮",
            "替",
            "帮忙",
            "帮个忙",
            "请",
            "麻烦",
            "麻烦你",
            "麻烦您",
            "拜托",
            "拜托了",
            "劳烦",
            "烦请",
            "唔该",
            "数量",
            "的数量",
            "那个啥",
            "那什么",
            "那啥",
            "直接",
            "扣扣",
            "扣扣扣",
            "接龙",
            "走起",
            "走你",
            "搞起",
            "安排上",
            "麻溜的",
            "麻溜",
            "您",
            "恁",
            "侬",
            "i",
            "me",
            "we",
            "us",
            "please",
            "pls",
            "plz",
            "plss",
            "kindly",
            "pretty please",
            "for me",
            "for us",
            "if you please",
            "qty",
            "quantity",
            "amount",
            "too",
            "as well",
            "item",
            "items",
            "slot",
            "link",
            "number",
            "链接",
            "号链接",
            "to my order",
            "to my cart",
            "to the cart",
            "to cart",
            "to my basket",
            "from my order",
            "mine",
            "lah",
            "leh",
            "lor",
            "la",
            "po",
            "s",
            "oh",
            "ah",
            "um",
            "uh",
            "er",
            "hmm");

    private static final Prefiltered CALLED = Prefiltered.of(
            "(?:[小大老各亲二三四幺阿]?(?:老板[娘儿]?|主播|[姐哥妹叔姨婶伯]{1,2}|亲{1,2}|亲爱的|宝[子贝宝们]*|家[人银]们?|"
                    + "客服|帅哥|美女|老?铁|乡亲|老乡|掌柜的?|店家|卖家|村长|书记|支书|师傅|老师|靓[仔女姐]|小编|头家|团长|[兄姐][弟妹]们?|哥们儿?|姑娘|闺女|丫头|妹[子儿]|大[爷妈姐哥叔婶]|小[妹哥伙姐]+)们?|各位(?:老铁)?"
                    + "|集美们?|boss|host|dear|madam|sir|ma'am|teacher|mate|bro|sis|buddy|uncle|auntie|aunty|folks|guys|everyone|hun|hon|darling|dude|bud|pal|fam|bestie|team)");

    private static final Prefiltered KIND = Prefiltered.of(
            ".*谢.*|.*感恩.*|唔该晒|辛苦.*|多谢|.*thank.*|thx|tks|ty|ta|tq|tqvm|cheers|.*appreciat.*|bless you|god bless|grateful|xie ?xie|merci|gracias|danke"
                    + "|(?:.*[板播姐哥你您家老乡婆叔姨上午]|.*们)好呀?|哈[喽啰]|嗨|ni ?hao.*|h(?:i|ello|ey)(?: there)?|good (?:evening|morning|afternoon)|greetings|howdy|g'?day"
                    + "|.*[赶尽]?[快紧].*|马上|立刻|早点.*|速.*|asap|quickly|right away|now|today|tonight|今[天晚].*"
                    + "|办公室|公司|单位|宿舍|寝室|教室|班里|店里|家里|我.*[家店班村司位室间]|.*部门|科室|车间|咱家"
                    + "|for my .*|(?:my )?(?:wife|hubby|husband|mum|mom|dad|sister|brother|son|daughter|mother|father|niece|nephew|cousin|friend|neighbou?r|colleague|co-?worker|boss|roommate|flatmate|boyfriend|girlfriend|kid|in-law).*|my"
                    + "|我?[给替帮].*[妈爸姐哥弟妹奶爷婆公女儿友事蜜嫂姑姨舅叔媳妇父母孙居娃子人]");

    /** Of the goods, and of what becomes of them; 甜一点 and 要大的 are wishes. */
    private static final Prefiltered PRAISE = Prefiltered.of(
            "(?:真|好|很|太|都|又|嘎嘎|蛮|看着|闻着){0,9}(?:好吃|甜|香|鲜|新鲜|漂亮|好看|划算|实惠|便宜|诱人)(?:了|死了)?|.*[爱喜]欢?吃?|真?喜欢|期待|支持.*|助农|加油|冲.*|.*馋.*|哈+|[嘻嘿呵]+|哇.*|天[哪啊]|上头|想吃|爱了.*|解馋"
                    + "|自己吃|自用|家里吃|送[人礼朋亲同].*|做菜|炖汤|煮汤|泡水|过[年节]吃?|尝.*|试.*|.*吃吃看|大家|全家|家乡|一直|都"
                    + "|delicious|yummy|tasty|love (?:it|this)|i love|haha.*|lol|wow|yay|hooray|can't wait|can't stop|to try|to taste");

    private static final Prefiltered MINE = Prefiltered.of("[我咱俺]$");
    private static final Prefiltered HAD = Prefiltered.of("那.*|这.*|按|the|these|those|your");

    /** What may be said of goods that are kept or sent already. */
    private static final Prefiltered OF_HAD = Prefiltered.of(
            ".*[留记发寄装包锁收送].*|写低|登记.*|抱走|扛走|拿走|要走|hold|keep.*|save.*|send.*|ship me|mail me|pack me|set aside|put aside");

    private static final Prefiltered DECIDED = Prefiltered.of(
            ".*就.*|要的.*|要得.*|凑|拼|.*(?:go|going) (?:with|for)|let'?s .*|let us .*|i choose|i pick|make mine|i'd be happy with|看中.*|相中.*|拿下|再拿下|.*带走|.*[一必]定要.*|必须.*|[硬非偏]要.*|to have");

    private Courtesy() {}

    static How of(Word word) {
        var text = word.text();
        return switch (word.sense()) {
            case VERB -> DECIDED.isAllOf(text) ? How.UNCLEAR : OF_HAD.isAllOf(text) ? How.ADDED_IF_OTHER : How.ADDED;
            case LESS, CANCEL, REMOVE, EXCEPT -> How.ADDED_IF_OTHER;
            case LINK, EACH, SOME, EVERY -> text.startsWith("那") || text.equals("按") ? How.UNCLEAR : How.ADDED;
            case AND -> text.equals("then") ? How.UNCLEAR : How.ADDED;
            case QUERY -> text.equals("吗") || text.equals("?") ? How.ADDED_IF_OTHER : How.ADDED;
            case TAG -> text.length() > 3 && !text.endsWith("吗") || text.equals("能") ? How.ADDED : How.ADDED_IF_OTHER;
            case POLITE ->
                PARTICLES.contains(text) || CALLED.isAllOf(text)
                        ? How.ADDED
                        : KIND.isAllOf(text) || People.areFamily(word) ? How.ADDED_IF_OTHER : How.UNCLEAR;
            case CHAT -> PRAISE.isAllOf(text) || KIND.isAllOf(text) ? How.ADDED_IF_OTHER : How.UNCLEAR;
            default -> How.UNCLEAR;
        };
    }

    /** 张姐. */
    static How of(Unknown unknown, @Nullable Token next) {
        boolean surname = unknown.isHanzi()
                && unknown.text().length() == 1
                && next instanceof Word who
                && unknown.touches(who)
                && CALLED.isAllOf(who.text());
        return surname ? How.ADDED_IF_OTHER : How.UNCLEAR;
    }

    /** 那两袋, "the two bags", 我的红糖: of which one knows. */
    static boolean isDefinite(List<Token> tokens, int at) {
        if (!(tokens.get(at) instanceof Word word)) {
            return false;
        }
        var next = at + 1 < tokens.size() ? tokens.get(at + 1) : null;
        if (word.text().equals("my")) {
            return !(next instanceof Word);
        }
        boolean which = HAD.isAllOf(word.text()) && (next instanceof Token.Numeral || next instanceof Token.Measured);
        boolean mine =
                word.text().equals("的") && at > 0 && tokens.get(at - 1) instanceof Word who && MINE.isIn(who.text());
        return which || mine;
    }
}
