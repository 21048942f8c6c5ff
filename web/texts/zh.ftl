### Chinese (Simplified). Not yet read by a native speaker.

## Every page

tagline = 您附近能提供帮助的地方
description = 为来自其他国家的人服务的窗口和机构：在哪里，什么时候开放，说什么语言。
skip = 跳到内容
emergency = 紧急情况：请打 112
language = 语言
sample = 示例数据，未核实。
footer-privacy = 我们不使用 Cookie。我们不保存您的位置。
sources-coast = 海岸
sources-boundaries = 边界
sources-towns = 市镇
sources-simplified = 简化数据
footer-api = 给其他应用的数据（API）
call = 打电话
go = 导航
comma = ，
decimal-mark = .
not-stated = 不清楚

## Language page

front-title = 选择您的语言

## Needs

needs-title = 您需要什么？

## Search

search = 搜索
search-label = 您需要什么？
search-hint = 医生、居留、食物…
search-title = 您搜索了“{ $query }”
search-maybe = 您要找的是不是：
search-none = 我们没有找到“{ $query }”。
search-needs = 看图选择：
search-desk = 或者问咨询窗口：
kind-area = 市镇或地区
translated = 自动翻译

## Where

where-title = 您想在哪里找？
where-locate = 使用我的位置
where-privacy = 我们只发送您的大概区域（约 100 米），不发送准确位置。我们不保存。
where-or = 或者选择一个地方：
where-area = 市镇或地区
where-show = 显示
where-change = 更改
where-waiting = 正在找您的位置…
where-denied = 您的手机不能使用位置。请在下面选择一个市镇。
where-unavailable = 我们找不到您的位置。请在下面选择一个市镇。
where-timeout = 时间太长了。请再试一次，或在下面选择一个市镇。
where-offline = 没有网络。请稍后再试。
near-place = { $place } 附近
near-you = 您附近
localities = 地区

## List

narrow = 选择您要找的
all-of-it = 全部
places = { $count ->
   *[other] { $count } 个地方
}
no-places = 这里没有找到
more = 显示更多地方
legend = 箭头：上面是北。步行分钟数是估计的。
remote-title = 电话和网上服务
empty-next = 您可以：
empty-all = 显示所有地方：{ $need }
empty-area = 在其他市镇搜索
empty-remote = 打电话找服务
empty-needs = 找其他帮助
relaxed-open = 现在开放的地方很少。这里也有不开放的地方。
relaxed-language = 会说这种语言的地方很少。这里也有说其他语言的地方。
relaxed-audience = 专门为这些人服务的地方很少。这里也有其他地方。

filters-when = 时间
filters-how = 对象和方式
filters-spoken = 所说的语言
filters-counted = 数字只计算写明的内容。
filters-show = 显示地方
filter-tomorrow = 明天上午 10 点
filter-day = 其他日子
hour-morning = 上午，10 点
hour-afternoon = 下午，16 点
hour-evening = 晚上，20 点
at-tomorrow = 明天 { $time }
at-day = { $date } { $time }
help-lines = 谁接电话
answers-now = 现在接电话
answers-always = 一直接电话，白天晚上都接
answers-unknown = 没有写明何时接电话
unsure-count = { $count ->
   *[other] { $count } 个地方：请先询问
}
unsure-about = 没有写明：{ $what }。
may-know = 谁可能知道更多
may-know-about = 他们不做这件事，但知道您可以去哪里。
for-areas = 为 { $place } 地区服务
farther-than = { $distance } 以外：{ $what }
farther-many = 20 多个地方
farther-places = { $count ->
   *[other] 另外 { $count } 个地方
}
farther-nearest = 最近的地方距离 { $distance }。
farther-nearest-in = 最近的在 { $place }，距离 { $distance }。
to-ask = 需要询问：{ $what }。
ask-hours = 开放时间
ask-phone-hours = 电话时间
ask-languages = 语言
ask-people = 为谁服务
ask-access = 是否需要预约
ask-cost = 费用多少
ask-wheelchair = 轮椅
data-of = { $year } 年的信息。
only-women = 只限女性
only-minors = 只限 18 岁以下
address-unknown = 具体地址不清楚
address-by-phone = 打电话时告诉您地址

table = 打印或下载
table-list = 回到列表
table-csv = 下载 CSV
table-print = 要打印，请用浏览器菜单中的“打印”。
column-name = 地方
column-helps = 能帮什么
column-address = 地址
column-distance = 距离
column-page = 网页

## Distance and direction

in-place = 在 { $place }
metres = { $metres } 米
kilometres = { $km } 公里
walk = { $count } 分钟
walking = { $count ->
   *[other] 步行约 { $count } 分钟
}
toward-n = 往北
toward-ne = 往东北
toward-e = 往东
toward-se = 往东南
toward-s = 往南
toward-sw = 往西南
toward-w = 往西
toward-nw = 往西北
no-direction = 方向不明

## Open or closed

open-until = 开放到 { $time }
open-from = { $time } 开始，关门时间不清楚
open-always = 一直开放
open-now = 现在开放
closes-in = { $count ->
   *[other] { $count } 分钟后关门
}
opens-today = 今天 { $time } 开门
opens-tomorrow = 明天 { $time } 开门
opens-mon = 星期一 { $time } 开门
opens-tue = 星期二 { $time } 开门
opens-wed = 星期三 { $time } 开门
opens-thu = 星期四 { $time } 开门
opens-fri = 星期五 { $time } 开门
opens-sat = 星期六 { $time } 开门
opens-sun = 星期日 { $time } 开门
opens-on = { $date } 开门
closed-now = 现在不开放
closed-until = 暂停开放至 { $date }
holiday-maybe = 今天是节日：可能不开放
hours-unknown = 开放时间不清楚

## The week

hours = 开放时间
day-mon = 星期一
day-tue = 星期二
day-wed = 星期三
day-thu = 星期四
day-fri = 星期五
day-sat = 星期六
day-sun = 星期日
today = 今天
hours-to = –
hours-from = { $time } 开始，关门时间不清楚
hours-maybe = { $times }（可能）
hours-again = { $date } 重新开始
hours-office = 办公时间
hours-sleeping = 住宿时间
enrolment = 报名
enrolment-from-to = { $from } 到 { $to }
hours-closed = 不开放
hours-all-day = 24 小时
hours-perhaps = { $name }：可能不开放
hours-holiday = { $name }：不开放
holiday-new-year = 元旦
holiday-epiphany = 主显节
holiday-easter = 复活节
holiday-easter-monday = 复活节星期一
holiday-liberation = 解放日
holiday-labour = 劳动节
holiday-republic = 共和国日
holiday-assumption = 8 月 15 日（Ferragosto）
holiday-saint-francis = 圣方济各日
holiday-all-saints = 诸圣节
holiday-immaculate = 圣母无原罪日
holiday-christmas = 圣诞节
holiday-saint-stephen = 12 月 26 日（Santo Stefano）

## Languages

languages = 语言
languages-always = 一直有
via-mediator = 有语言文化协调员
via-interpreter = 有口译员
via-booking = 如果提前要求

## A place

helps = 能帮什么
bring = 要带什么
cost = 费用
phone = 电话
phone-hours = 电话时间
email = 电子邮件
website = 网站
coverage = 服务区域
wheelchair = 轮椅
unstated-audience = 为谁服务
unstated-access = 怎样得到帮助
unstated-cost = 费用多少
unstated-documents = 要带什么
unstated-languages = 语言
address-approximate = 地址不公开。
address-hidden = 为了安全，地址不公开。
address-locality = 我们只知道市镇。
call-first = 去之前请先打电话。
way = 怎么去
way-app = 打开地图应用
way-none = 打不开？请用网站：
way-leaves = 点击后会离开本网站。对方网站会知道您在找哪个地方。
way-discreet = 注意：应用或网站可能会记住这个地方。看您手机的人可能会看到。
source = 来源：
confirmed-on = { $date } 已确认
not-confirmed = 还没有确认。
not-verified = 示例，未核实。
other-places = 找其他地方

type-info_point = 信息咨询点
type-help_desk = 咨询窗口
type-hub = 服务中心
type-office = 办公室
type-clinic = 诊所
type-school = 学校
type-canteen = 食堂
type-shelter = 住宿点
type-library = 图书馆
type-self_managed = 自主管理点
type-mobile_stop = 流动服务站点
type-police = 警察局

access-walk-in = 不用预约
access-appointment = 需要预约
access-phone = 通过电话
access-online = 在网上
access-referral = 通过其他机构介绍
access-referral-only = 必须由其他机构介绍

cost-free = 免费
cost-paid = 收费

wheelchair-yes = 可以进入
wheelchair-limited = 进入有困难
wheelchair-no = 不能进入

## For whom

audience-only = 只限：{ $who }
audience-preferred = 优先：{ $who }
audience-open = 也可以：{ $who }
who-women = 女性
who-men = 男性
who-families = 家庭
who-age-between = { $years } 岁
who-age-from = { $years } 岁及以上
who-age-to = { $years } 岁及以下
who-asylum-seeker = 申请庇护的人
who-protection-holder = 已获得庇护或其他保护的人
who-undocumented = 没有居留的人
who-eu-citizen = 欧盟国家公民
who-non-eu-citizen = 非欧盟国家公民
who-italian-citizen = 意大利公民
who-unaccompanied-minor = 没有家人陪伴的 18 岁以下青少年
who-seasonal-worker = 季节工
who-homeless = 没有住处的人
who-residents = 住在 { $place } 的人

## Map

map = 地图
map-loading = 正在打开地图…
map-failed = 地图打不开。请稍后再试。
map-zoom-in = 放大
map-zoom-out = 缩小
map-close = 关闭
map-here = 您在这里
map-legend = 数字与列表相同。虚线：大致位置。

## Something went wrong

error-400-title = 这里出错了
error-400 = 这个网址不对。请从首页重新开始。
error-404-title = 找不到网页
error-404 = 这个网页不存在。也许网址错了。
error-410-title = 这个地方没有了
error-410 = 它已不在我们的名单里。请找其他地方。
error-429-title = 请稍等
error-429 = 现在消息太多。请过几分钟再试。
error-500-title = 现在不能使用
error-500 = 是我们的问题。请过几分钟再试。
error-start = 回到首页

## Filters

filters = 筛选
filter-open = 现在开放
filter-call = 现在可以打电话
filter-free = 免费
filter-walk-in = 不用预约
filter-undocumented = 没有居留也可以
filter-women = 为女性服务
filter-minors = 18 岁以下
filter-wheelchair = 轮椅可以进入
filters-clear = 全部取消

## Reading aloud, sharing

listen = 听
share = 分享
print = 打印
share-copied = 网址已复制

## Compass

compass-open = 打开指南针
compass-turn = 转动箭头
compass-turning = 箭头跟着手机转动。
compass-still = 这部手机不能指出北在哪里。请看文字提示。
compass-denied = 手机没有获得方向权限。请看文字提示。
compass-eight = 如果箭头不对，请拿着手机画“8”字。
compass-town = 我们只知道市镇。没有箭头。
compass-where = 要看箭头，请使用您的位置。
compass-private = 您的位置只留在手机里。
compass-arrived = 您到了。

## The map: a point, marks

map-point = 在地图上选一个点
map-around = 在这个点附近找
near-point = 地图上的点附近

## A place that is closed or gone

closed-from-to = { $from } 到 { $to } 不开放
confirmed-long-ago = 很久以前确认的。
gone-instead = 提供同样帮助的地方：
gone-since = 从 { $date } 起不再服务。

## Report

report = 报告错误
report-intro = 请告诉我们哪里不对。不要写任何人的名字。
report-kind = 哪里不对？
report-which = 哪项服务？
report-whole = 整个地方，或不知道
report-hours = 开放时间
report-phone = 电话
report-address = 地址
report-gone = 这个地方没有了
report-languages = 语言
report-service = 不提供这种帮助
report-other = 其他问题
report-text = 如果愿意，请多写一些
report-send = 发送
report-thanks = 谢谢。会有人检查。
report-back = 回到这个地方
report-choose = 请选择哪里不对。
report-choose-service = 请选择哪项服务。
report-long = 太长了。最多写 { $count } 个字。
report-trap = 这一栏请不要填写

## Emergency

emergency-list = 紧急电话，免费，白天晚上都能打
emergency-112 = 救护车、消防、警察
emergency-1522 = 针对女性的暴力：多种语言的帮助
emergency-trafficking = 如果有人强迫您做工或提供性服务
emergency-children = 处在危险中的儿童

## Quick exit

exit = 快速离开
exit-script = 这个按钮会打开另一个网页。按“返回”不会回到这里。
exit-plain = 注意：按“返回”或看浏览器的历史记录，还能看到这些网页。离开后，如果对您来说安全，请只从历史记录里删除这些网页。
exit-history = 浏览器的历史记录里还有这些网页。如果对您来说安全，请只删除这些网页的记录。
discreet-title = 信息

## Privacy

privacy-title = 隐私
privacy-short = 您不用说自己是谁，也可以使用这些网页。
privacy-cookies = 没有 Cookie。除非您要求，您的手机上不保存任何东西。
privacy-position = 只有您按了按钮，您的位置才会从手机发出。位置只精确到约 100 米，只用于一次回答，不保存。
privacy-search = 您在搜索框里写的内容不保存，也不记录在任何地方。
privacy-log = 我们的服务器记录打开的是哪一类网页，以及打开的时间。不记录是谁、问了什么，也不记录手机的网络地址。
privacy-others = 这些网页不从其他公司加载任何东西：没有地图，没有字体，没有统计工具。
privacy-report = 如果您报告错误，消息会保存到有人检查为止。请不要在里面写名字。
privacy-history = 您的浏览器会保存历史记录。用您手机的人可以看到。
privacy-who = 这些网页由谁负责：

## Accessibility

accessibility-title = 无障碍
accessibility-short = 我们制作这些网页，是为了让所有人都能使用。
accessibility-rules = 我们遵守 WCAG 2.2 的 AA 级规则。
accessibility-how = 可以用键盘、用读屏软件、放大、在深色模式下使用，没有 JavaScript 也可以使用。
accessibility-known = 还缺少的：有些语言的文字是自动翻译。地方的名字是意大利语。
accessibility-tell = 如果有什么您用不了，请写信给我们：

## Found by search engines

describe-need = { $need }：您附近的地方，有开放时间、语言和电话。
describe-place = { $place }：开放时间、语言、电话、要带什么。

## What to bring: what operators write in Italian, word for word

document-passport = 护照
document-identity = 身份证件
document-identity-or-passport = 身份证件或护照
document-identity-valid = 有效的身份证件
document-permit = 居留证
document-permit-receipt = 居留申请收据
document-tax-code = 税号（codice fiscale）
document-health-card = 健康卡（tessera sanitaria）
document-isee = 收入证明（ISEE）
document-residence = 住址证明
document-photos = 证件照
document-stamp = 印花税票（marca da bollo）
document-birth = 出生证明
document-family = 家庭状况证明（stato di famiglia）
document-work-contract = 工作合同
document-payslip = 工资单
document-rent-contract = 租房合同
document-diploma = 文凭
document-stp = STP 卡
document-canteen-card = 食堂卡
document-points-card = 积分卡
document-library-card = 带照片的图书馆卡
