package org.qingshan.conversation.address;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the sentence around an address: 麻烦寄到 before it, 谢谢老板 after it. */
final class Courtesies {

    private static final int ROUNDS = 6;

    static final String KIN =
            "(?:[我俺咱他她](?:的|们)?)?(?:[老大小阿姆]?[妈爸爷奶姐妹哥弟姑舅姨叔婶伯公婆爹娘嫂]{1,2}|外[公婆]|姥[姥爷]|老[公婆乡师板]|岳[父母]|儿媳妇?|女婿|亲家[公母]?|干[爸妈爹娘]|父母|父亲|母亲|爱人|儿子|女儿|闺女|孩子|娃儿?|媳妇|老伴|嫂子|侄[子女]|外甥女?|孙[子女]|[表堂][哥姐弟妹]|男朋友|女朋友|邻居|室友"
                    + "|亲戚|朋友|同[事学]|闺蜜|家人)";

    private static final Pattern PERSON = Pattern.compile(KIN);

    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?:[我俺]|本人|免贵)?姓(?<family>\\p{IsHan}{1,2}),?(?:名字?)?(?:叫|名)(?=\\k<family>)|(?:(?:[他她]?老人家|[我俺咱他她伊](?:的|自己的?)?|"
                    + KIN
                    + ")(?:的(?:名字|姓名))?(?:叫|是)|本人|(?:名字|姓名)?叫[做我]?(?!外卖|跑腿|快递|闪送|同城|顺丰|货拉拉|滴滴|师傅|小哥|物业|保安|门卫|客服|人[来取送]|车来)|(?:麻烦|请|帮我|老板|东西|货物?|包裹|快递|这些?|这个|都|全部?)*(?:寄|发|送|邮寄|快递|发货)给(?!我))(?=\\p{IsHan}{2,4})(?!"
                    + KIN + ")|(?:寄|发|送|邮)给" + KIN + "(?=(?![家那这一两的寄])\\p{IsHan}{2,4}(?:[ ,]|$))"
                    + "|(?:就|你|麻烦)*(?:喊|找|写|让|由|叫|请)(?=\\p{IsHan}{2,4}(?:签?收|拿|取)(?:[ ,]|$))|(?:(?:it's|it is|this is|this'll be|these are|that's|they're) (?:all )?(?:a |an )?(?:little |small |birthday |surprise )?(?:gift|present)s? for(?: (?:my|our) "
                    + CourierNotes.KIN
                    + ",?)?|(?:the )?(?:room|booking|reservation|booked|reserved|registered)(?: is)? under(?: the name)?(?: of)?(?= [a-z'’-]{2,} [a-z'’-]{2,})) (?!(?:me|my|our|the|a|an|you)\\b)|(?:my name is|mine is|mine's|my own(?: one)? is|i am|i'm) (?!(?:an?|the|not|your|from|in|at|on|staying|living|based|working|visiting|currently|now|away|here|sorry|so|new|very|here|just)\\b)");

    /** 就写张女士: who gets it, where no other name stands. */
    private static final Pattern TOLD =
            Pattern.compile("(?:那|就|你|麻烦|请|可以|先|到了?|来了){0,3}(?:写|填|叫|找|喊|联系|交给)(?<name>\\p{IsHan}{2,5})(?=[ ,;"
                    + PastedLine.TAKEN + "]|$)");

    /** "My wife Li Na": whose name stands behind it. */
    private static final Pattern OF_MINE = Pattern.compile("my " + CourierNotes.KIN + ",? (?=[a-z]{2,} [a-z]{2,})");

    /** As names are written, where no verb begins as "Said So" does. */
    private static final Pattern WRITTEN_AS_NAME = Pattern.compile(
            "(?!(?i:could|would|should|shall|might|must|is|was|has|had|does|did|said|says|wants?|needs?|lives?|works?|told|asked|likes?|thinks?)\\b|(?:WILL|MAY|CAN)\\b)"
                    + "\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+");

    /** "My boss said so": it tells nobody's name, and the courier nothing. */
    private static final Pattern HEARSAY = Pattern.compile("my " + CourierNotes.KIN
            + " (?:said|says|told|thinks?|asked|wants?|likes?)(?: [a-z'’]+){0,5}(?= ?(?:[,.;!|\n" + PastedLine.TAKEN
            + "]|$))");

    /** …路88号我叫刘桂英电话…: right behind the house. */
    private static final Pattern INTRODUCED_BEHIND = Pattern.compile("(?<=[\\d号室栋幢楼层座户元组村])(?:我(?:的名字)?|" + KIN
            + "|收[货件]人|名字|姓名|联系人)叫(?=\\p{IsHan}{2,3}(?:[ ,;" + PastedLine.TAKEN + "]|电话|手机|联系|$))");

    /** …3栋201我儿媳收: who she is to the buyer stands on no label. */
    private static final Pattern KIN_BEHIND = Pattern.compile("(?<=[\\d号室栋幢楼层座户元组村])(?:是|给|由|归)?(?=[我俺咱他她])" + KIN
            + "(?:[来代]?(?:签?收|拿|取)|家)?(?=[ ,;" + PastedLine.TAKEN + "]|$)");

    private static final Pattern SENT_TO_SOMEONE =
            Pattern.compile("(?:麻烦|请|帮我|帮忙)*给(\\p{IsHan}{2,3})(?:寄|发|送|邮寄)(?:到|去|往|至|一?[箱份盒斤袋]到|(?=[ ,]|$))");

    /** 寄她学校： leads to where that is. */
    private static final String WHOSE_PLACE = "(?:寄|发|送|邮|快递)(?:到|去|往|给|至)?(?:[我俺咱他她](?:们|的)?|" + KIN
            + ")?的?(?:学校|单位|公司|家里?|宿舍|店里?|办公室|老家|工地|厂里?)[:,](?= ?\\p{IsHan})";

    private static final Pattern BEFORE = Pattern.compile(
            WHOSE_PLACE + "|"
                    + "(?:等等|等一?下|稍等|慢着|且慢|哎呀|哎哟|抱歉|对不起|不好意思|[哦噢啊]?对了)(?=[ ,!.~])|(?:改|换|转)(?:寄|发|送)(?:到|去|往|至|成|为|这里|给我)?(?=[ ,:]|\\p{IsHan}{2,8}[省市区县州])|(?:oops|whoops|actually|sorry|wait)(?=[ ,!.])|oh(?=,? (?:you|i|it|my|the|do|does|did|don't|dont|didn't|didnt|no|ok|okay|yes|sorry|wait|well)\\b)|"
                    + "(?:大|小)?(?:姐姐?|哥哥?|妹妹?|妹儿|老乡|美女|帅哥|掌柜的?|店家|客服|亲亲|兄弟)(?=[ ,!])|(?:早上|上午|中午|下午|晚上|大家)好|[你您侬]们?好|嗨|老板娘?|亲爱的|妹子(?=[ ,!])|亲(?=[\\x00-\\x7f])|麻烦(?:你们?|您|了)?|请(?:问|帮我|帮忙)?(?=[寄发送邮快按])"
                    + "|帮我|帮忙|辛苦(?:你|您|了|啦)*|谢谢(?:你|您|了|啦|老板)*|多谢|感谢|拜托(?:了)?"
                    + "|(?:那就|就|这次|都|全部|一起|我们?|要|想|帮我|给我|请|把|东西|货|快递|包裹)*"
                    + "(?:寄|发|送|邮|快递|邮寄|发货|快递寄)(?:货|快递)?(?:到|去|往|至|在)(?:这里|这儿|这个地址|这)?(?:的?是)?"
                    + "|(?:寄|发|送)(?:这里|这儿|这个地址)"
                    + "|(?:[我俺]|我们|我家|家|现在|人|单位|公司|学校|老家|宿舍|门?店)+(?:就?住在?|在|搁)|搁(?=\\p{IsHan}{2,}[省市区县州])|住(?:在|址)|我家是?|按照?这个(?:地址)?|用这个|(?:我的)?(?:收货|收件|地址)?(?:信息|资料)(?:如下|是)?"
                    + "|(?:(?:can|could|would|will) you )?(?:please |pls |kindly )?(?:ship|send|deliver|mail|post)(?: [a-z0-9]+){0,2} to(?: me at)?[ :]+"
                    + "|(?:but |and |so |right now |currently ){0,2}(?:i am|i'm|we are|we're) (?:now |currently |right now )?(?:staying|living|based|lodging) (?:at|in)(?: the)?\\b|(?:to|for) (?=[a-z]{2,} [a-z]{2,})|(?:ok|okay|alright|all right|fine|well|so|then)(?:,? then)? (?=(?:no\\.? ?|number |room |flat |apt |unit |building )?\\d)|here (?:you go|it is|we go|you are|(?:is|are) (?:my|the) (?:address|details|info))(?=[ ,:!.]|$)|(?:my |the )?ad{1,2}r{1,2}es{1,2} is|address(?= \\d)|(?:sure|great|perfect|alright|all right|of course|certainly|no problem|okay|ok|yes|yeah|yep|cool|fine|absolutely|definitely|gladly)(?: thing)?(?=[!.,:](?: |$))|(?:i|we|you|he|she|they|who|(?:my|our) "
                    + CourierNotes.KIN + ") lives? (?:in|at)\\b|(?:(?:for|to) )?(?:(?:my|our) |[a-z]{2,12}['’]s )"
                    + CourierNotes.KIN
                    + "(?: too| as well| also| instead)?(?= ?[:,])|(?:hi(?! ?\\d{5})|hello|thanks|thank you|please|pls)(?=[ ,!.]|$)");

    private static final Pattern AFTER = Pattern.compile(
            "(?:instead(?=[ .!]*$)|(?:谢谢|多谢|感谢|辛苦|麻烦|拜托)(?:你们?|您|了|啦|老板娘?|亲|哦|哈|呀|咯)*|(?<=[号室楼栋村组元])(?:已经?)(?:拍|付款?|下单|转账)了?"
                    + "|就?(?:寄|发|送)?(?:到?这里|到?这儿|这个地址)(?:就?(?:行|好|可以))?(?:了|哦|吧)?|就(?:行|好|可以|中|成)(?:了|啦|哦)?|(?<=[号室楼栋村组])住"
                    + "|(?<=.{3}[^酒网书水餐茶])[哦哈呀啦哟喔噢吧呗嘛噻喽咯哩嘞]+|(?<=\\p{IsHan}{2}[^酒网书水餐茶咖氧])[吧呗嘛噻]|(?<![代丰验查台卫])(?:收件?|收货|亲?启)|(?<=(?:^|[\\d号室栋幢楼层座户元组村])\\p{IsHan}{2}丰)收|(?:的)?地址|thanks?|thank you|please|pls)$");

    private static final String OF_A_PLACE = "路街道巷弄号栋幢楼层室座村镇乡组队区县市省园苑院店厂厦站校学城府庭湾寨屯庄坊坪坝塘岭沟州旗盟岛";

    /** What the buyer tells the shop, no part of an address and nothing for the courier to heed. */
    private static final Pattern TALK =
            Pattern.compile("(?=.*(?:寄|发|收到|告诉|麻烦|地址|信息|这个|复制))(?!.*(?:放|驿站|打|柜|代|前台|不要|别|勿))[\\p{IsHan}&&[^"
                    + OF_A_PLACE + "]]{5,16}");

    /** Before the place nobody writes anything for the courier. */
    private static final Pattern CHAT =
            Pattern.compile("(?=.*(?:[我你您他她俺咱这那的了们吧呀哦啦哈请把给寄发送要好样没还再换改搬吗]|[一两二三四五几半][箱袋斤盒份]))"
                    + "(?!.*(?:放|驿站|打|柜|代|前台|不要|别|勿))[\\p{IsHan}&&[^" + OF_A_PLACE + "]]{2,}");

    private static final String AMOUNT = "(?:\\d+(?:\\.\\d+)?|[一两二三四五六七八九十半几百]+)(?:公?斤|[箱袋盒份件包瓶罐桶只个]|kg)";

    /** What he wants, before the place: 上次的红薯粉再来5斤. */
    private static final Pattern CLAIM =
            Pattern.compile("[^\\d" + OF_A_PLACE + "]*" + AMOUNT + "[^\\d" + OF_A_PLACE + "]{0,10}");

    /** For the shop to heed, not for the courier: 别发错喽, 不要寄老地方了, 打电话给我也行. */
    private static final Pattern TO_THE_SHOP = Pattern.compile(
            ".{0,4}(?:别|莫|勿|甭|不要|不用|不能)(?:再|给我|又|把.{1,4})*(?:(?:寄|发|送|搞|弄|写|装)*(?:错|漏|忘|丢|混)|(?:寄|发)(?:到|去)?"
                    + "(?:老|原来|以前|之前|旧|上次|上回|那|单位|公司|学校|家|这).{0,4}).{0,3}|打电话(?:给我)?[也都](?:行|可以)"
                    + "|(?:我|再|还|先|就|给)*(?:要|来|拿|订|买)" + AMOUNT + ".{0,6}");

    private static final Pattern NOTHING = Pattern.compile(
            "(?:同|跟|和|就是|就?用|就?写|就?填){0,2}(?:我的?)?(?:微信|昵称|网名)(?:名字?|号|昵称)?(?:一样|一致|相同|的?名字?)?|cash on delivery|cod|pay on delivery|(?:再|说|写|给你?){0,2}(?:详细|具体)(?:一?点|些)(?:的?话|是|就是)?|(?:我|要|想|选|用|可以|能|就|走){0,3}(?:货到(?:了)?(?:再|后)?付(?:款|钱)?|到货(?:再|后)?付(?:款|钱)?|到付|收到货?(?:再|后)付(?:款|钱)?|先货后款|见货付款|线下付款?)|(?:名字|收[件货]人)?(?:就|请|麻烦){0,3}(?:写|填|署名?|落款)|(?:还是|就是|仍是|依旧是)[我俺](?:来?(?:签?收|拿|取))?|(?:我|还|也|请|麻烦|记得|帮我|给我|顺便){0,4}(?:要|需要|开|寄|附|带){1,3}(?:一?张|一?个|一?份)?(?:电子|纸质|普通|专用|增值税){0,2}(?:发票|小票|收据)(?:谢谢)?|(?:电话|手机号?|名字|姓名)(?:就|还|也)*(?:写|留|填|用|是)(?:我|原来|之前|刚才|上面)的?(?:那个)?|[我俺]?(?:(?:已经?|刚刚?)(?:拍|付|下单|付款|付钱|转账|转)(?:好|完|过)?了?|(?:拍|下单|付款|付钱|转账)(?:好了?|完了?|过|了))[哈哦啦]?|收|收货|这个|这是|这里|是|是的|嗯|好|好的|好滴|ok|yes|嘿|哈+|thank|you|尽快(?:发货)?|(?:其他|其它|别的|手机|电话|号码|手机号|电话号码|地址|名字|人)(?:都|还)?(?:不变|没变|一样|照旧)|现在|目前|然后|接着|另外|还有|对了|还是|仍然|照旧|不变|没变|写.{1,4}[的个]名字?|快递|我的|我|电话|手机|地址|男|女"
                    + "|(?:刚|已经)?(?:问|查|找|打听)(?:到|好|过|清楚|出来)了|[我俺]?(?:刚刚?|前面|上面|刚才|之前|已经)(?:就|都|才|不是)?(?:说|讲|写|发|报|填|给)(?:过|了|过了|给你了)?[呀啊的嘛吧哦哈]{0,2}|如下|变了|[啊啦呀哦呢嘛吧]+|住|[寄发]货?|(?:地址)?复制成功|已复制|单位|公司|老?家|默认|(?:之前|以前|原来|老|旧|上次)的?(?:那[个条]|地址)就?(?:不要|作废|别用|不用|删掉?|取消)了?|微信(?:同号|同步)?"
                    + "|[我俺咱他她](?:的|自己)?|(?:还|就|都)?是?我?(?:自己|本人)|(?:[我俺]|我?人)?(?:现在|最近|都)?不?在(?:外地|外面|外头|国外|家里?|单位|公司|上班|出差)|我?姓.|(?:这里?是)?"
                    + KIN + "家?(?:的|收|姓.)?"
                    + "|.{0,10}(?:寄|发|送|邮|快递)(?:货|[一两二三四五几][箱袋斤盒份个])?(?:(?:到|往|至|给)(?:(?!" + KIN
                    + "[\\p{IsHan}&&[^家那里这边儿的处老妈爸爷奶姐妹哥弟姑舅姨叔婶伯公婆爹娘嫂]]{2,3}$)我.{0,3}|[你他她].?)?|(?:到|往|至|给)?(?:单位|公司|学校|宿舍|家里?|老家|店里?|我?这[边里儿]?|"
                    + KIN
                    + "[家那]?[的里儿]?))");

    private static final Pattern WORKPLACE = Pattern.compile("公司|单位");

    private static final int CLOSE = 4;

    private static final Pattern HOUSE_BEFORE = Pattern.compile("(?:\\d[号室楼层栋座]?|[号室楼层栋幢座厦场园])[ ,，]{0,2}$");

    /** Whose it is was said elsewhere. */
    private static final Pattern TITLE = Pattern.compile("先生|女士|小姐|太太|男士");

    private static final Pattern PLEASE = Pattern.compile("(?:please|pls|thanks?|thank|kindly)[.!]?");

    private Courtesies() {}

    /** Takes what is said around the address; answers the places where an introduced name should stand. */
    static List<Integer> take(PastedLine line) {
        List<Integer> namesFollow = new ArrayList<>();
        Matcher someone = SENT_TO_SOMEONE.matcher(line.view());
        while (someone.find()) {
            line.take(someone.start(), someone.start(1));
            line.take(someone.end(1), someone.end());
            if ("我你他她咱".indexOf(someone.group(1).charAt(0)) < 0) {
                namesFollow.add(someone.start(1));
            } else {
                line.take(someone.start(1), someone.end(1));
            }
        }
        Matcher kin = KIN_BEHIND.matcher(line.view());
        while (kin.find()) {
            line.take(kin.start(), kin.end());
        }
        Matcher behind = INTRODUCED_BEHIND.matcher(line.view());
        while (behind.find()) {
            line.take(behind.start(), behind.end());
            namesFollow.add(behind.end());
        }
        for (int round = 0; round < ROUNDS && takeOnce(line, namesFollow); round++) {
            // each round uncovers what the one before stood in front of
        }
        return namesFollow;
    }

    /**
     * Takes what is only talk, once name and place are known.
     *
     * @param place where the place begins
     */
    static void takeTalk(PastedLine line, int place) {
        EnglishTalk.take(line);
        for (Span segment : line.segments()) {
            boolean isBefore = segment.end() <= place;
            String said = line.folded(segment);
            if (CourierNotes.isOne(said)) {
                continue;
            }
            if ((isBefore ? CHAT : TALK).matcher(said).matches()
                    || isBefore && CLAIM.matcher(said).matches()
                    || TO_THE_SHOP.matcher(said).matches()
                    || TITLE.matcher(said).matches()) {
                line.take(segment);
            }
        }
    }

    /** Where a word for one of the buyer's people ends that begins here; the beginning itself if none does. */
    static int kinEnd(PastedLine line, int start) {
        Matcher kin = PERSON.matcher(line.view()).region(start, line.segmentEnd(start));
        return kin.lookingAt() ? kin.end() : start;
    }

    private static boolean takeOnce(PastedLine line, List<Integer> namesFollow) {
        boolean changed = false;
        for (Span segment : line.segments()) {
            String said = line.folded(segment);
            if (isOfNote(line, segment)) {
                continue;
            }
            if (NOTHING.matcher(said).matches() && !isWorkplace(line, segment) && !CourierNotes.isOne(said)) {
                line.take(segment);
                changed = true;
                continue;
            }
            changed |= takeBeginning(line, segment, namesFollow);
            changed |= takeEnding(line, segment);
        }
        return changed;
    }

    /** 湖滨南路20号 公司: behind a house it tells the courier which door. */
    private static boolean isWorkplace(PastedLine line, Span segment) {
        return WORKPLACE.matcher(line.folded(segment)).matches()
                && HOUSE_BEFORE
                        .matcher(line.view().subSequence(Math.max(0, segment.start() - CLOSE), segment.start()))
                        .find();
    }

    /** "Call my phone when you arrive", "don't send to the locker": each word is for the courier. */
    private static boolean isOfNote(PastedLine line, Span segment) {
        var word = line.folded(segment);
        boolean isLatin = word.chars().noneMatch(c -> Folding.isHan((char) c));
        return isLatin && !PLEASE.matcher(word).matches() && CourierNotes.isOne(line.clause(segment));
    }

    private static boolean takeBeginning(PastedLine line, Span segment, List<Integer> namesFollow) {
        // The line's end, not the segment's: "ship to" has a space in it.
        Matcher introduction = INTRODUCTION.matcher(line.view()).region(segment.start(), line.length());
        if (introduction.lookingAt()) {
            line.take(introduction.start(), introduction.end());
            namesFollow.add(introduction.end());
            return true;
        }
        Matcher told = TOLD.matcher(line.view()).region(segment.start(), line.length());
        if (told.lookingAt() && NameTitles.isTold(told.group("name")) && !hasNameBeside(line, segment)) {
            line.take(told.start(), told.start("name"));
            namesFollow.add(told.start("name"));
            return true;
        }
        Matcher mine = OF_MINE.matcher(line.view()).region(segment.start(), line.length());
        if (mine.lookingAt()
                && WRITTEN_AS_NAME
                        .matcher(line.original(new Span(mine.end(), line.length())))
                        .lookingAt()) {
            line.take(mine.start(), mine.end());
            namesFollow.add(mine.end());
            return true;
        }
        Matcher hearsay = HEARSAY.matcher(line.view()).region(segment.start(), line.length());
        if (hearsay.lookingAt()) {
            line.take(hearsay.start(), hearsay.end());
            return true;
        }
        Matcher before = BEFORE.matcher(line.view()).region(segment.start(), line.length());
        if (before.lookingAt()) {
            line.take(before.start(), before.end());
            return true;
        }
        return false;
    }

    /** Whether another part of the line is called as people are, and no place is. */
    private static boolean hasNameBeside(PastedLine line, Span segment) {
        return line.segments().stream()
                .filter(other -> !other.equals(segment))
                .map(line::folded)
                .anyMatch(other -> PersonName.isWithSurname(other)
                        && DivisionTree.get().named(other).isEmpty());
    }

    private static boolean takeEnding(PastedLine line, Span segment) {
        Matcher after = AFTER.matcher(line.view()).region(segment.start(), segment.end());
        if (!line.isTaken(segment.start()) && after.find()) {
            line.take(after.start(), after.end());
            return true;
        }
        return false;
    }
}
