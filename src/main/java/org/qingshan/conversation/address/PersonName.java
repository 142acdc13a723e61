package org.qingshan.conversation.address;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How much a word looks like what people write as a recipient: 张三, 欧阳娜娜, 李女士, 阿依古丽·买买提, Li Lei. */
public final class PersonName {

    /** From here on a word is more likely a name than not. */
    static final int LIKELY = 8;

    private static final int LONGEST_HAN = 4;
    private static final int LONGEST_WITH_DOT = 18;

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳"
            + "酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁"
            + "杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁"
            + "荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从"
            + "鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终"
            + "暨居衡步都耿满弘匡国文寇广禄阙东殴沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公仉督岳帅缑亢况郈有"
            + "鄢亓昃矫励踪隗闭冼秘忻邝练庾隋眭郄苑谌佴尉栗牟揭撖郇璩綦蹇迟丛丘仵况冶芦茆苌战兰拜漆罕虎辜铁闪陇靖顿鹿宛独母太么开相种才其岩线农拓侍番由剧忽撒沐拾俸刀雒弥喇朵"
            + "琴归海墨哈谯年爱阳佟言福苟欧肖付代覃尧楼闫涂邸仝佘粟麦冼奉税阿次扎格普旦尕热吾木买艾努依祖库萨玛丹央";

    private static final Set<String> DOUBLE_SURNAMES =
            words("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 南宫 独孤 长孙 宇文 轩辕 申屠 钟离 闻人 第五 呼延 完颜 纳兰");

    private static final Set<String> NEVER = words(
            "贺卡 卡片 不好意思 白天 平时 随时 夜里 时候 晚点 打不通 联系 没错 没有错 没问题 正确 无误 就这个 就这样 发票 抬头 发票抬头 开票 大姐 大哥 姐姐 哥哥 妹妹 弟弟 阿姨 叔叔 师傅 老师 主播 谢谢 你好 老板 麻烦 尽快 发货 快递 顺丰 中通 圆通 韵达 申通 邮政 京东 门卫 保安 家里 公司 学校 单位 快递柜 丰巢 驿站 菜鸟 "
                    + "放门口 前台 收发室 代收 默认 备注 男 女 同上 本人 保安室 门卫室 传达室 值班室 物业 楼下 楼上 对面 旁边 隔壁 附近 里面 中国 不要 可以 收货 现货 送货上门 电话 手机 地址 "
                    + "村委会 居委会 万达 大润发 沃尔玛 华联 国贸 东门 西门 南门 北门 正门 后门 侧门 大门 门口 一楼 二楼 周末 上午 下午 晚上 早上 中午 今天 明天 东侧 西侧 南侧 北侧 急用 急 "
                    + "那个 这个 那里 那边 那家 那位 哪个 哪里 单元 单元楼 单元号 楼层 房间 房号 门牌 总机 黄桃 竹笋 红糖 鸡蛋 腊肉 两箱 一箱 一份 两份 两斤 一斤 市辖区 高新区 开发区 经开区 办公室 宿舍 食堂 家属院 政府 医院 超市 广场");

    private static final Pattern TITLED = Pattern.compile(
            "(?:\\p{IsHan}{1,4}|\\p{IsLatin}{2,12} ?)(?:先生|女士|小姐|老师|阿姨|同学|经理|师傅|妈妈|爸爸|大姐|大哥|奶奶|爷爷|姐|哥|叔|婶|总|医生|主任)");
    private static final Pattern MIXED =
            Pattern.compile("\\p{IsLatin}{2,12} ?(\\p{IsHan})|(\\p{IsHan}) ?\\p{IsLatin}{2,12}");
    private static final Pattern SAYS_SOMETHING = Pattern.compile(
            "[吗么呢了的吧啦哦喔嘛噻嘞咯哟]$|^(?:已|刚|都)[经]?(?:拍|付|下|订|买|转|打)|^(?:拍|付|下单|转账)(?:好|完|过|单)?$|顾客|客户|回头客|粉丝|谢谢|感谢|微信|昵称|网名|同上|多少|什么|怎么|[一两二三四五六七八九十几半][箱斤袋盒份个]|小时|^[我你他她]|^(?:详细|具体)(?:一?点|些)?|^(?:应该?是|不对|不是|[写发填打]?错|改[成为]|换成)|^[寄发送][回到给往]"
                    + "|^(?:就|别(?:急|催|忙|说|打|发)|马上|稍[等后]|随便|不(?:告|想|说|用|要|给|知)|晚点|等[会下]|待会|一会|回头|提交|下单|加货|补货|上架|下架|开播|下播|关播|秒杀|停卖|开卖|开抢|哈哈|呵呵|嘿嘿|嘻嘻|还有)|没有$|了没$|^(?:好[的嘞咧滴]|可以|要得|妥|搞定|安排|走起|[定订]下|[定订拍下]单)|(?:就|都|也|便)(?:行|好|成|中|可以|得)$|\\b(?:same as|last time|later|as before)\\b|^(?:done|wait|submit|checkout|nothing|nope|hello)$|^my "
                    + CourierNotes.KIN
                    + "\\b|\\b(?:cash on|on delivery|cod|payment|is|are|was|that|that's|thats|this|these|it's|its|lets|let's|all|everything|nothing|please|your|what|when|where|not|don't|could|would|should|want|need|with|order|confirm|send|ship|ad{1,2}r{1,2}es{1,2}|phone|number|wrong|correct|enough|ahead|then|ready|sounds)\\b|\\bit$");
    /** That something of an address is wrong, whatever: nobody and no street is called so. */
    private static final Pattern FAULT = Pattern.compile(
            ".*(?:错|不对|不太对|不是|有误|有问题|不准|不正确|[写打填搞弄记]反|反了|[少漏缺](?:了|写|打|填)).*|.*\\b(?:wrong|incorrect|mis(?:s?pelt|s?pelled|spelling|take)|typo|not (?:right|correct))\\b.*");

    private static final Pattern AGREES = Pattern.compile(
            "(?:是|对|好|嗯|行|可以|没事|确认|确定|就是|就这样?|不|不用|改|换|一样|没变|没错|没问题|正确|无误)[的吧啊呀呢哦哈嘛啦了]*|(?:yes|yep|no|ok|okay|sure|confirm|change|same|right|correct)");

    private static final Pattern TALK = Pattern.compile(
            ".*(?:顾客|客户|客人|粉丝|谢谢|感谢|多谢|辛苦|地址|微信|昵称|网名|同上).*|.*(?:cash on|on delivery).*|[寄发送][回到往].*|(?:an?|the) .*|(?:ok|okay|good|fine|yes)?,? *(?:thanks?|thank you).*");
    /** 天马公寓, 湖南大学: where people live, and nobody. */
    private static final Pattern INSTITUTION =
            Pattern.compile(".+(?:[大中小]学|学院|公寓|花园|小区|广场|大厦|医院|宿舍|公司|酒店|宾馆|家园|新村|社区|超市|银行|车站|商场)");

    private static final Set<String> UNIVERSITIES = words(
            "华师大 南师大 首师大 陕师大 北师大 浙师大 川师大 山师大 福师大 湖师大 哈师大 上师大 沈师大 华农大 南农大 川农大 哈工大 北工大 西工大 合工大 浙工大 广工大 南理工大 浙理工大 武理工大 太理工大 中科大 华科大 上财大 中财大 西财大 首医大 南医大 重医大 "
                    + "湖南师大 华中师大 华东师大 华南师大 东北师大 西南师大 湖南农大 华中农大 华南农大 中国农大 上海交大 西安交大 西南交大 北京交大 重庆交大 上海财大 江西财大");

    /** 二单元, 第三组: a part of a house or of a village. */
    private static final Pattern NUMBERED =
            Pattern.compile("第?[一二三四五六七八九十百]{1,3}(?:单元|号楼|大?[队组区期]|[栋幢楼号层室座排户门弄巷街路段村社])");

    private static final Pattern FAMILIAR = Pattern.compile("[小老阿大]\\p{IsHan}{1,2}");
    private static final String ENDS_A_STREET = "路街道巷弄号栋幢楼层室座村镇乡组队区县市省园苑院店厂厦站校城府庭湾寨屯庄坊里口桥旁边处局所部柜箱房户坪坝塘岭沟州旗盟岛港场馆";

    private static final String IN_A_STREET = "路街巷号栋幢楼室镇乡县省厂厦校店场馆";
    /** Of any script in which words are divided by spaces: Владимир, محمد, 김철수, དོན་གྲུབ. */
    static final String LETTER = "[\\p{L}&&[^\\p{IsHan}]]";

    static final String LETTERS = "[\\p{L}\\p{M}་&&[^\\p{IsHan}]]";
    private static final Pattern LATIN =
            Pattern.compile(LETTER + "[" + LETTERS + ".'’-]*(?: " + LETTER + "[" + LETTERS + ".'’-]*){0,3}");
    private static final Pattern LATIN_STREET = Pattern.compile(
            ".*\\b(?:road|rd|street|st|avenue|ave|lane|drive|dr|room|rm|building|bldg|floor|flat|unit|block|no"
                    + "|apartment|apt|house|district|city|county|province|village|town|university|school|hotel|company|ltd|co|inc|box|po|p\\.o|phase|community|garden|gardens|plaza|tower|center|centre|north|south|east|west|boulevard|blvd|court|square|park)\\b.*|(?:\\S+ ){2,}(?:.* )?(?:lu|jie|hao|qu|dadao|shi|xian|xiang|cun|zhen|sheng)");

    /** People are called so too; where the words stand tells. */
    private static final Pattern LIKE_A_PARK =
            Pattern.compile("[a-z]{3,} (?:park|lane|house|west|north|south|east|street|court|square|drive|towers?)");

    private static final Pattern DOCTOR = Pattern.compile("(?:dr|mr|mrs|ms|miss|prof)\\.? [\\p{IsLatin}.'’ -]{2,}");

    private PersonName() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Looks like a name. */
    public static boolean isLikely(String folded) {
        return score(folded) >= LIKELY;
    }

    /** With a known surname, or a title behind it, and nothing in it that streets are called. */
    public static boolean isWithSurname(String folded) {
        return score(folded) >= LIKELY + 2;
    }

    /** What somebody says of himself or to be kind: 老顾客了, 好的谢谢. */
    static boolean isTalk(String folded) {
        return TALK.matcher(folded).matches()
                || isFault(folded)
                || AGREES.matcher(folded).matches();
    }

    /** Whether it has a word of a sentence in it that nobody is called. */
    static boolean saysSomething(String folded) {
        return SAYS_SOMETHING.matcher(folded).find();
    }

    static boolean isFault(String folded) {
        return FAULT.matcher(folded).matches();
    }

    static int surnameLength(String folded) {
        return folded.length() > 2 && DOUBLE_SURNAMES.contains(folded.substring(0, 2)) ? 2 : 1;
    }

    /** 0 or less: surely no name; {@link #LIKELY} or more: looks like one. */
    static int score(String folded) {
        if (folded.isEmpty()
                || folded.length() > LONGEST_WITH_DOT && Folding.isHan(folded.charAt(0))
                || NEVER.contains(folded)
                || CourierNotes.isOne(folded)
                || CourierNotes.isAway(folded)
                || SAYS_SOMETHING.matcher(folded).find()) {
            return 0;
        }
        if (NUMBERED.matcher(folded).matches()) {
            return 0;
        }
        if (LATIN.matcher(folded).matches()) {
            return latin(folded);
        }
        if (TITLED.matcher(folded).matches() || isMixed(folded) || NamesWithoutSurname.isOne(folded)) {
            return LIKELY + 4;
        }
        if (folded.chars()
                .anyMatch(c -> !Folding.isHan((char) c) && "·•.".indexOf(c) < 0 && !Character.isSurrogate((char) c))) {
            return 0;
        }
        return folded.chars().anyMatch(c -> "·•.".indexOf(c) >= 0) ? dotted(folded) : han(folded);
    }

    /** Tom陈, 陈Tom. */
    private static boolean isMixed(String folded) {
        Matcher mixed = MIXED.matcher(folded);
        return mixed.matches() && SURNAMES.contains(mixed.group(1) == null ? mixed.group(2) : mixed.group(1));
    }

    private static int latin(String folded) {
        if (LIKE_A_PARK.matcher(folded).matches()) {
            return LIKELY - 2;
        }
        if (DOCTOR.matcher(folded).matches()) {
            return LIKELY + 1;
        }
        return LATIN_STREET.matcher(folded).matches() || EnglishTalk.isNothing(folded)
                ? 0
                : folded.indexOf(' ') > 0 ? LIKELY + 1 : LIKELY - 2;
    }

    private static int dotted(String folded) {
        return folded.length() <= LONGEST_WITH_DOT && Folding.isHan(folded.charAt(0)) ? LIKELY + 2 : 0;
    }

    private static int han(String folded) {
        int length = folded.codePointCount(0, folded.length());
        if (length > LONGEST_HAN
                || UNIVERSITIES.contains(folded)
                || INSTITUTION.matcher(folded).matches()) {
            return 0;
        }
        if (length == 1) {
            return SURNAMES.indexOf(folded) >= 0 ? LIKELY : 0;
        }
        int score = 4;
        boolean twice = length >= 3 && surnameLength(folded) == 2;
        if (twice || length <= 3 && SURNAMES.indexOf(folded.charAt(0)) >= 0) {
            score = LIKELY + 2;
        } else if (FAMILIAR.matcher(folded).matches()) {
            score = LIKELY;
        }
        return score - streetLikeness(folded);
    }

    private static int streetLikeness(String folded) {
        // 国栋, 家栋
        if (folded.length() == 3 && folded.endsWith("栋")) {
            return 0;
        }
        int likeness = ENDS_A_STREET.indexOf(folded.charAt(folded.length() - 1)) >= 0 ? 6 : 0;
        boolean inside = folded.substring(1).chars().anyMatch(c -> IN_A_STREET.indexOf(c) >= 0);
        return likeness + (inside ? 3 : 0);
    }
}
