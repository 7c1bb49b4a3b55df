export const fillTemplate=async(n:string):Promise<object>=>({n});
