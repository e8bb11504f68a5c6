/** Classes of posts for long service, highest first, with the titles the notes place in them; other posts are a person's finding (Decree 152/2025 art. 60(4)). */
export const POSTS = {
  'central-committee': ['Ủy viên Trung ương Đảng', 'Bí thư tỉnh ủy', 'Bí thư thành ủy'],
  'province-chair': ['Chủ tịch UBND tỉnh', 'Chủ tịch HĐND tỉnh'],
  'province-vice-chair': ['Phó Chủ tịch UBND tỉnh', 'Ủy viên Ban Thường vụ Tỉnh ủy'],
  'general-director': ['Tổng cục trưởng'],
  'deputy-general-director': ['Phó Tổng cục trưởng'],
  'department-head': ['Vụ trưởng', 'Giám đốc sở', 'Bí thư huyện ủy'],
  'deputy-department-head': ['Phó Vụ trưởng', 'Chủ tịch UBND huyện', 'Chủ tịch HĐND huyện'],
} as const;
export type PostClass = keyof typeof POSTS;

const CLASSES = Object.keys(POSTS) as PostClass[];

/** The class of a post, by its rank or its title; undefined where neither tells. */
export function classOf(post: { title: string; rank?: string }): PostClass | undefined {
  const said = [post.rank, post.title].filter((one) => one !== undefined).map((one) => one.trim().toLowerCase());
  return CLASSES.find((code) => said.includes(code) || POSTS[code].some((title) => said.includes(title.toLowerCase())));
}

/** Is `is` this class or a higher one? */
export const isAtLeastPost = (is: PostClass, least: PostClass): boolean => CLASSES.indexOf(is) <= CLASSES.indexOf(least);
